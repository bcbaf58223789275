// One note in the margin: its number and as many lines of it as it was given, and whole when it is open.
import { all, element, first, need } from "../../page/dom.js";
import { isVariant } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";

/** @import { Stand } from "../../pure/margin.js" */
/** @import { Note } from "./notes.js" */

const MOST = 9; // lines of a note that is not open

export class Card {
  /** @param {Note} note @param {(note: Note, from: HTMLElement | null) => void} toggle */
  constructor(note, toggle) {
    this.note = note;
    this.toggle = toggle;
    this.isOpen = false;
    this.level = NaN; // nowhere yet
    this.shown = 0; // lines
    /** @type {HTMLElement | null} */
    this.body = null;
    this.isPlain = (HAS_WITNESSES && isVariant(note)) || note.isExplanatory || note.isOfSource;
    this.reading = this.isPlain ? "" : note.proposed;
    this.text = textOf(HAS_WITNESSES && isVariant(note) ? note.content() : note.item);
    this.length = this.reading.length + this.text.length + 3;
    /** @type {HTMLElement | undefined} */
    this.made = undefined;
  }

  /** What stands in the margin, made when it is first wanted there. */
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

  /** How many lines it would fill, of so many letters each. @param {number} letters */
  lines(letters) { return Math.min(MOST, Math.max(1, Math.ceil(this.length / letters))); }

  /** Where it stands and how many lines of it are shown; the open one stands already. @param {Stand | null | undefined} stand */
  stand(stand) {
    if (!stand) return;
    this.put(stand.top);
    if (this.shown === stand.lines) return;
    this.shown = stand.lines;
    need(this.element, ".be-side-short").style.webkitLineClamp = String(stand.lines);
  }

  /** @param {Stand | null | undefined} stand */
  isAt(stand) { return !stand || (stand.top === this.level && stand.lines === this.shown); }

  /** What stands right already is not laid out again. @param {number} level in pixels */
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

/** What a note says, without its head and who wrote it. @param {HTMLElement} item */
function textOf(item) {
  const said = [...item.children].filter((one) => !first(one, ".be-lemma, .be-byline") && !one.matches(".be-misleads"));
  return [...said, ...all(item, ".be-misleads")].map(wordsOf).filter(Boolean).join(" ");
}

/** Its words, those that run the other way kept apart, as their elements keep them. @param {Element} one */
function wordsOf(one) {
  const copy = element("p", {}, one.cloneNode(true));
  for (const other of all(copy, "[dir]")) other.replaceChildren("\u2068", ...other.childNodes, "\u2069");
  return (copy.textContent ?? "").replace(/\s+/gu, " ").trim();
}
