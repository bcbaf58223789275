// The tools of a paragraph, a note or the whole document: link, cite, copy with citation, share.
// Pressing the number of a paragraph follows its link as usual and opens the tools beside it (on phones, as a sheet from below).
import { all, around, element, first, isModified } from "../../page/dom.js";
import { pagesOfUnit, selectedIn, wordsIn } from "../../page/citing.js";
import { addKeys } from "../../page/keys.js";
import { later } from "../../page/later.js";
import { article } from "../../page/page.js";
import { onPages, paragraphSign } from "../../pure/citing.js";
import { HOLE, heldBy } from "../../pure/held.js";
import { say } from "../../pure/words.js";

/** @import { Selected } from "../../page/citing.js" */
/** @import { Place } from "../../page/tools.js" */
/** @import { ToolPanel } from "./panel.js" */

// elements that open the panel; a page mark with a title leads elsewhere, as its title says
const OF_PLACES = ".be-text a.be-number, .be-milestone a[data-locator]:not([title]), a.be-cite-way";
const SOURCES = `${OF_PLACES}, button.be-cite-note, button.be-cite-button`;

addKeys({ keys: ["Alt C"], does: () => say("copy the selected words with their citation"), when: () => Boolean(article()?.dataset.document) });

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const text = article();
  if (!text?.dataset.document) return;
  for (const number of all(root, OF_PLACES)) number.setAttribute("aria-haspopup", "dialog");
  first(root, ".be-cite-document")?.append(element("button", { class: "be-cite-button", type: "button", "aria-haspopup": "dialog" },
    say("Cite with the address")));
  for (const note of all(root, ".be-notes > li")) addNoteButton(note);
  const panel = new ComingPanel(text);
  listen(root, text, panel, signal);
  copyByKey(root, text, panel, signal);
}

/** The panel, whose code is fetched when it is first needed. */
class ComingPanel {
  /** @param {HTMLElement} text */
  constructor(text) {
    this.text = text;
    /** @type {ToolPanel | null} */
    this.made = null;
  }

  async here() {
    const { ToolPanel } = await later();
    return this.made ??= new ToolPanel(this.text);
  }

  /** @param {HTMLElement} source */
  isOpenAt(source) { return this.made?.isOpenAt(source) ?? false; }

  close() { this.made?.close(true); }
}

/** @param {Document} root @param {HTMLElement} text @param {ComingPanel} panel @param {AbortSignal} signal */
function listen(root, text, panel, signal) {
  /** @type {Selected | null} */
  let selected = null; // the words selected before a number was pressed: pressing it removes the selection
  root.addEventListener("pointerdown", (event) => {
    if (around(event, "a.be-number")) selected = selectedIn(text);
  }, { capture: true, signal });
  root.addEventListener("click", (event) => {
    const source = around(event, SOURCES);
    if (!source || event.defaultPrevented || isModified(event)) return;
    if (source.matches("a.be-cite-way")) event.preventDefault(); // the citation is shown on this page
    if (panel.isOpenAt(source)) {
      panel.close();
      return;
    }
    if (!event.detail) selected = selectedIn(text); // pressed by keyboard, which keeps the selection
    const place = placeOf(text, source, selected);
    // only after the browser has followed the link, which scrolls the page and moves the focus
    setTimeout(async () => {
      const there = await panel.here();
      if (!signal.aborted) there.open(source, place);
    }, 0);
  }, { signal });
}

/** Alt+C copies the selected words with their citation. @param {Document} root @param {HTMLElement} text @param {ComingPanel} panel @param {AbortSignal} signal */
function copyByKey(root, text, panel, signal) {
  root.addEventListener("keydown", (event) => {
    if (event.key === "Alt") panel.here(); // fetch early: some browsers allow copying only immediately after a key press
    if (event.code !== "KeyC" || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const selected = selectedIn(text);
    if (!selected) return;
    event.preventDefault();
    /** @type {Place} */
    const place = { kind: "paragraph", id: selected.id, locator: selected.locator, name: "", words: selected.words, selected };
    panel.here().then((there) => there.copyWords(place));
  }, { signal });
}

/** The place that an element with tools represents: a paragraph, a page of the original, a note, or the whole document.
 * @param {HTMLElement} text @param {HTMLElement} source @param {Selected | null} selected @returns {Place} */
function placeOf(text, source, selected) {
  const unit = source.matches("a.be-number") ? source.closest(".be-unit") : null;
  if (unit) {
    const number = (source.textContent ?? "").trim();
    const name = say("Paragraph {number}", { number });
    /** @type {Place} */
    const whole = { kind: "paragraph", id: unit.id, locator: onPages(pagesOfUnit(text, unit), paragraphSign(number)), name, words: wordsIn(unit) };
    return selected ? { ...whole, words: selected.words, selected } : whole;
  }
  const { locator } = source.dataset;
  if (locator) return { kind: "mark", id: source.id, locator, name: locator, words: "" };
  if (source.matches("button.be-cite-note")) {
    const { name = "", note = "" } = source.dataset;
    return { kind: "note", id: note, locator: name, name: name.charAt(0).toUpperCase() + name.slice(1), words: "" };
  }
  return { kind: "document", id: "", locator: "", name: say("The whole document"), words: "" };
}

/** The name of a note in the edition's language, taken from the label of the link back from it. @param {Element} note */
function nameOf(note) {
  const ways = all(note, ".footnote-backref");
  const said = ways.length > 1
    ? say("back to {note} in the text, call {at} of {all}", { note: HOLE, at: 1, all: ways.length })
    : say("back to {note} in the text", { note: HOLE });
  return heldBy(ways[0]?.getAttribute("aria-label") ?? "", said);
}

/** @param {HTMLElement} note */
function addNoteButton(note) {
  const name = nameOf(note);
  const last = note.lastElementChild;
  if (!name || !last || first(note, ".be-cite-note")) return;
  last.append(" ", element("button", {
    class: "be-cite-note", type: "button", "data-note": note.id, "data-name": name,
    "aria-label": say("cite {name}", { name }), "aria-haspopup": "dialog",
  }, say("cite")));
}
