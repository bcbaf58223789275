// One note in the margin: its number and as many lines as it was given room for; in full when it is open.
import { all, element, first, need } from "../../page/dom.js";
import { isVariant } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";

/** @import { Stand } from "../../pure/margin.js" */
/** @import { Note } from "./notes.js" */

const MOST = 9; // lines shown of a note that is not open

export class Card {
  /** @param {Note} note @param {(note: Note, from: HTMLElement | null) => void} toggle */
  constructor(note, toggle) {
    this.note = note;
    this.toggle = toggle;
    this.isOpen = false;
    this.level = NaN; // not placed yet
    this.shown = 0; // in lines
    /** @type {HTMLElement | null} */
    this.body = null;
    this.isPlain = (HAS_WITNESSES && isVariant(note)) || note.isExplanatory || note.isOfSource;
    this.reading = this.isPlain ? "" : note.proposed;
    this.text = textOf(HAS_WITNESSES && isVariant(note) ? note.content() : note.item);
    this.length = this.reading.length + this.text.length + 3;
    /** @type {HTMLElement | undefined} */
    this.made = undefined;
  }

  /** The element in the margin, created when it is first needed. */
  get element() { return this.made ??= this.make(); }
  get button() { return need(this.element, ".be-side-head"); }

  make() {
    const { note, reading, text } = this;
    const short = element("span", { class: "be-side-short" },
      ...(reading ? [element("span", { class: "be-side-reading" }, reading), " "] : []), element("span", { class: "be-side-text" }, text));
    const head = element("button", { type: "button", class: "be-side-head", "aria-expanded": "false", tabindex: "-1" },
      element("span", { class: "be-side-number" }, note.number), " ", short, element("span", { class: "be-side-words" }, note.words));
    const kind = this.isPlain ? note.facets.kind : note.facets.severity;
    const made = element("div", { class: `be-side-note be-side-${kind}`, role: "listitem" }, head);
    head.addEventListener("click", () => this.toggle(note, null));
    made.addEventListener("pointerenter", () => note.light(true));
    made.addEventListener("pointerleave", () => { if (!this.isOpen) note.light(false); });
    return made;
  }

  /** How many lines it would fill at `letters` characters a line, at most `MOST`. @param {number} letters */
  lines(letters) { return Math.min(MOST, Math.max(1, Math.ceil(this.length / letters))); }

  /** Set the position and the number of lines shown; the open note, without a `stand`, is placed already. @param {Stand | null | undefined} stand */
  stand(stand) {
    if (!stand) return;
    this.put(stand.top);
    if (this.shown === stand.lines) return;
    this.shown = stand.lines;
    need(this.element, ".be-side-short").style.webkitLineClamp = String(stand.lines);
  }

  /** @param {Stand | null | undefined} stand */
  isAt(stand) { return !stand || (stand.top === this.level && stand.lines === this.shown); }

  /** Set the vertical position; nothing is done if it is unchanged, to avoid a new layout. @param {number} level in pixels */
  put(level) {
    if (this.level === level) return;
    this.level = level;
    this.element.style.top = `${level}px`;
  }

  /** @param {boolean} isFolded */
  fold(isFolded) {
    if (this.isOpen === !isFolded) return;
    this.isOpen = !isFolded;
    this.button.setAttribute("aria-expanded", String(this.isOpen));
    this.element.classList.toggle("be-open", this.isOpen);
    if (isFolded) this.body?.remove();
    else this.element.append((this.body ??= this.note.content()));
  }
}

/** The text of a note without its lemma and its byline; a remark that it misleads comes last. @param {HTMLElement} item */
function textOf(item) {
  const said = [...item.children].filter((one) => !first(one, ".be-lemma, .be-byline") && !one.matches(".be-misleads"));
  return [...said, ...all(item, ".be-misleads")].map(wordsOf).filter(Boolean).join(" ");
}

/** The text of an element; text with its own direction is isolated (U+2068, U+2069), as its element isolates it. @param {Element} one */
function wordsOf(one) {
  const copy = element("p", {}, one.cloneNode(true));
  for (const other of all(copy, "[dir]")) other.replaceChildren("\u2068", ...other.childNodes, "\u2069");
  return (copy.textContent ?? "").replace(/\s+/gu, " ").trim();
}
