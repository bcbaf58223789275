// One note in the margin: its number and as many lines of it as it was given, and whole when it is open.
import { all, element, first } from "../../page/dom.js";

/** @import { Stand } from "../../pure/margin.js" */
/** @import { Note } from "./notes.js" */

const MOST = 9; // lines of a note that is not open

export class Card {
  /** @param {Note} note @param {(note: Note, from: HTMLElement | null) => void} toggle */
  constructor(note, toggle) {
    this.note = note;
    this.isOpen = false;
    /** @type {HTMLElement | null} */
    this.body = null;
    const isPlain = note.isExplanatory || note.isOfSource;
    const reading = isPlain ? "" : note.proposed;
    const text = textOf(note.item);
    this.length = reading.length + text.length + 3;
    const short = element("span", { class: "be-side-short" },
      ...(reading ? [element("span", { class: "be-side-reading" }, reading), " "] : []), element("span", { class: "be-side-text" }, text));
    this.button = element("button", { type: "button", class: "be-side-head", "aria-expanded": "false" },
      element("span", { class: "be-side-number" }, note.number), " ", short, element("span", { class: "be-side-words" }, note.words));
    const kind = isPlain ? note.facets.kind : note.facets.severity;
    this.element = element("div", { class: `be-side-note be-side-${kind}`, role: "listitem" }, this.button);
    this.button.addEventListener("click", () => toggle(note, null));
    this.element.addEventListener("pointerenter", () => note.light(true));
    this.element.addEventListener("pointerleave", () => { if (!this.isOpen) note.light(false); });
  }

  /** How many lines it would fill, of so many letters each. @param {number} letters */
  lines(letters) { return Math.min(MOST, Math.max(1, Math.ceil(this.length / letters))); }

  /** Where it stands and how many lines of it are shown; the open one stands already. @param {Stand | null | undefined} stand */
  stand(stand) {
    if (!stand) return;
    this.set("--be-y", `${stand.top}px`);
    this.set("--be-lines", String(stand.lines));
  }

  /** What stands right already is not laid out again. @param {string} name @param {string} value */
  set(name, value) {
    if (this.element.style.getPropertyValue(name) !== value) this.element.style.setProperty(name, value);
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
  const parts = said.map((one) => (one.textContent ?? "").replace(/\s+/gu, " ").trim());
  const misleads = all(item, ".be-misleads").map((one) => (one.textContent ?? "").replace(/\s+/gu, " ").trim());
  return [...parts, ...misleads].filter(Boolean).join(" ");
}
