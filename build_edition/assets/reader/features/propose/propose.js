// Propose a note: a button at selected words and a tool of every paragraph open the panel in which the note is written.
// What the panel needs is fetched only then; nothing leaves the page until the reader follows a link. An open note has its own
// button for saying what is wrong with it.
import { all, around, button, element, first } from "../../page/dom.js";
import { announce, data } from "../../page/page.js";
import { standBy } from "../../page/popup.js";
import { addTool } from "../../page/tools.js";
import { later } from "../../page/later.js";
import { say } from "../../pure/words.js";

/** @import { CorrectPanel } from "./correct.js" */
/** @import { ProposePanel } from "./panel.js" */

// words on which no note can be proposed: those of texts side by side, and those of notes
const BESIDE = ".be-pane .be-unit";
const OF_A_NOTE = ".be-notes > li, .be-panel, .be-note";
const WAIT = 200; // ms after the last change of a selection, so that the button does not move while one selects

/** @type {Proposing | null} */
let here = null; // for the page that is shown

addTool({
  id: "propose",
  leaves: true,
  when: (place) => place.kind === "paragraph",
  name: () => say("Propose a note"),
  run: (place) => {
    const unit = document.getElementById(place.id);
    if (unit) here?.propose(place.selected?.range ?? rangeOf(unit));
  },
});

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const text = first(root, "article.be-text[data-document]:not(.be-pane)");
  here = text ? new Proposing(text, signal) : null;
  here?.listen(root);
  if (!text && first(root, BESIDE)) new Proposing(document.body, signal).listen(root);
}

class Proposing {
  /** @param {HTMLElement} text @param {AbortSignal} signal */
  constructor(text, signal) {
    this.text = text;
    this.signal = signal;
    this.timer = 0;
    /** @type {ProposePanel | CorrectPanel | null} */
    this.panel = null;
    this.button = button(say("Propose a note"), () => {
      const range = this.selectedRange();
      if (range) this.propose(range);
    }, { class: "be-propose-button", hidden: true });
    this.button.addEventListener("pointerdown", (event) => event.preventDefault()); // otherwise the selection would be lost
  }

  /** @param {Document} root */
  listen(root) {
    root.addEventListener("selectionchange", () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.selectionChanged(), WAIT);
    }, { signal: this.signal });
    root.addEventListener("click", (event) => {
      const opener = around(event, ".be-correct");
      if (opener) this.correct(opener);
    }, { signal: this.signal });
    this.signal.addEventListener("abort", () => {
      clearTimeout(this.timer);
      this.button.remove();
    }, { once: true });
  }

  selectedRange() {
    const selection = getSelection();
    if (!selection?.rangeCount || selection.isCollapsed || !selection.toString().trim()) return null;
    const range = selection.getRangeAt(0);
    const isOurs = range.intersectsNode(this.text) || elementAt(range)?.closest(OF_A_NOTE);
    return isOurs ? range.cloneRange() : null;
  }

  /** Show the button below the last of the selected words, or hide it. */
  selectionChanged() {
    const last = [...this.selectedRange()?.getClientRects() ?? []].filter((box) => box.width).at(-1);
    this.button.hidden = !last || Boolean(this.panel?.isOpen);
    if (this.button.hidden || !last) return;
    document.body.append(this.button);
    const { top, bottom, right } = last;
    standBy(this.button, { top, bottom, left: right }, { margin: 12, shift: this.button.offsetWidth / 2 });
  }

  /** Open the panel for the words of a range, or say why that is not possible. @param {Range} range */
  async propose(range) {
    const { text } = this;
    const elsewhere = whyNot(range);
    if (elsewhere) {
      show(...elsewhere);
      this.button.hidden = true;
      return;
    }
    /** @type {import("../../page/later.js").Later | null} */
    let parts = null;
    try {
      parts = await later();
      const { ProposePanel: Panel, receivedText, spanOfRange } = parts;
      const [received, choices, repository] = await Promise.all([
        receivedText(text.dataset.document ?? ""), data("propose.json"), data("repository.json").catch(() => null),
      ]);
      if (this.signal.aborted) return;
      const span = spanOfRange(text, range, received);
      const panel = new Panel({ span, received, choices, repository, opener: wayBack(text, range), language: languageOf(text) });
      this.panel?.close();
      this.panel = panel;
      panel.open();
    } catch (error) {
      if (!this.signal.aborted) show(reasonOf(error, parts?.CannotTell));
    }
    this.button.hidden = true;
  }

  /** Open the panel in which a reader says what is wrong with a note. @param {HTMLElement} opener its button in the open note */
  async correct(opener) {
    try {
      const { correctionOf } = await later();
      const panel = await correctionOf(opener);
      if (this.signal.aborted) return;
      this.panel?.close();
      this.panel = panel;
      panel.open();
    } catch {
      if (!this.signal.aborted) show(say("What is needed for a note could not be loaded."));
    }
  }
}

/** @param {Node} node */
const languageOf = (node) => (node instanceof Element ? node.closest("[lang]")?.getAttribute("lang") ?? "" : "");

/** The element that contains the whole selection. @param {Range} range */
function elementAt({ commonAncestorContainer: at }) {
  return at instanceof Element ? at : at.parentElement;
}

/** Why no note can be proposed on a selection, and links to where it can; null if it can be.
 * @param {Range} range @returns {[string, ...Node[]] | null} */
function whyNot(range) {
  const at = elementAt(range);
  if (at?.closest(OF_A_NOTE)) return [say("A note stands on words of the text, not on another note. To change this one, press “Correct this note” where it is open.")];
  const unit = at?.closest(BESIDE) ?? all(document, BESIDE).find((one) => range.intersectsNode(one));
  const there = unit && first(unit, "a.be-number")?.getAttribute("href");
  if (!unit) return null;
  return [say("Here two texts stand side by side: a note is proposed where the text stands alone."),
    ...(there ? [element("a", { href: there }, say("Go to this paragraph"))] : [])];
}

/** @param {unknown} error @param {typeof import("./received.js").CannotTell | undefined} CannotTell */
function reasonOf(error, CannotTell) {
  if (CannotTell && error instanceof CannotTell) return error.message;
  return error instanceof RangeError ? say("Select whole words.") : say("What is needed for a note could not be loaded.");
}

/** @param {HTMLElement} unit */
function rangeOf(unit) {
  const range = document.createRange();
  range.selectNodeContents(unit);
  return range;
}

/** The element that gets the focus when the panel is closed: the number of the first selected paragraph.
 * @param {HTMLElement} text @param {Range} range */
function wayBack(text, range) {
  const unit = all(text, ".be-unit").find((one) => range.intersectsNode(one));
  return unit ? first(unit, "a.be-number") ?? first(unit, "a") : null;
}

/** @param {string} words @param {Node[]} ways */
function show(words, ...ways) {
  announce(words);
  first(document, ".be-propose-word")?.remove();
  const word = element("p", { class: "be-propose-word", "aria-hidden": !ways.length && "true" }, words, " ", ...ways);
  document.body.append(word);
  if (ways.length) document.addEventListener("selectionchange", () => word.remove(), { once: true });
  else setTimeout(() => word.remove(), 6000);
}
