// Notes beside the text. Each is one line, level with its mark or as near below it as the notes before allow; the open
// one unfolds exactly level with its mark, and the others make room. None ever stands on another.
import { element } from "../../page/dom.js";
import { stack } from "../../pure/placing.js";
import { say } from "../../pure/words.js";

/** @import { Note } from "./notes.js" */
/** @typedef {(note: Note, from: HTMLElement) => void} Toggle */

export class Side {
  /** @param {HTMLElement} text @param {Note[]} notes @param {Toggle} toggle @param {AbortSignal} signal */
  constructor(text, notes, toggle, signal) {
    this.isWide = false;
    /** @type {Note | null} */
    this.opened = null;
    this.cards = notes.map((note) => new Card(note, toggle));
    this.byNote = new Map(this.cards.map((card) => [card.note, card]));
    this.column = element("aside", { class: "be-side-notes be-editorial", "aria-label": say("Notes beside the text") });
    this.spread = element("div", { class: "be-spread" });
    text.before(this.spread);
    this.spread.append(text, this.column);
    const again = () => this.arrange(this.isWide, this.opened);
    const watcher = new ResizeObserver(again);
    watcher.observe(text);
    signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
    document.fonts.ready.then(() => { if (!signal.aborted) again(); });
  }

  /** @param {Node | null} target */
  has(target) { return this.column.contains(target); }

  /** Put every shown note in its place; `opened` is level with its mark. @param {boolean} isWide @param {Note | null} opened */
  arrange(isWide, opened) {
    this.isWide = isWide;
    this.opened = opened;
    this.column.hidden = !isWide;
    if (!isWide) return;
    const shown = this.cards.filter((card) => card.note.isShown);
    this.fill(shown);
    const top = this.spread.getBoundingClientRect().top;
    const levels = shown.map((card) => card.note.marks[0].getBoundingClientRect().top - top - 4);
    const heights = shown.map((card) => card.element.offsetHeight);
    const at = shown.findIndex((card) => card.note === opened);
    const tops = stack(levels, heights, at);
    tops.forEach((y, index) => { shown[index].element.style.top = `${y}px`; });
    this.spread.style.minHeight = `${Math.ceil((tops.at(-1) ?? 0) + (heights.at(-1) ?? 0))}px`;
  }

  /** The column holds the shown cards in order, and moves none that stands right. @param {Card[]} shown */
  fill(shown) {
    const wanted = new Set(shown.map((card) => /** @type {Element} */ (card.element)));
    for (const child of [...this.column.children]) if (!wanted.has(child)) child.remove();
    shown.forEach((card, index) => {
      const there = this.column.children[index] ?? null;
      if (there !== card.element) this.column.insertBefore(card.element, there);
    });
  }

  /** @param {Note} note @param {HTMLElement} _from @param {boolean} isAsked */
  show(note, _from, isAsked) {
    const card = this.byNote.get(note);
    for (const one of this.cards) one.fold(one !== card);
    this.arrange(true, note);
    if (isAsked) card?.button.focus({ preventScroll: true });
  }

  hide() {
    for (const card of this.cards) card.fold(true);
    this.arrange(this.isWide, null);
  }

  /** @param {Note} note @param {boolean} isLit */
  hint(note, isLit) { this.byNote.get(note)?.element.classList.toggle("be-lit", isLit); }
}

class Card {
  /** @param {Note} note @param {Toggle} toggle */
  constructor(note, toggle) {
    this.note = note;
    this.isOpen = false;
    /** @type {HTMLElement | null} */
    this.body = null;
    const reading = note.reading && !note.isExplanatory ? element("span", { class: "be-side-reading" }, ` → ${note.reading}`) : "";
    this.button = element(
      "button", { type: "button", class: "be-side-head", "aria-expanded": "false" },
      element("span", { class: "be-side-number" }, note.number), " ", element("span", { class: "be-side-lemma" }, note.words), reading,
    );
    const kind = note.isExplanatory ? "explanatory" : note.facets.severity;
    const label = say("note {number}", { number: note.number });
    this.element = element("section", { class: `be-side-note be-side-${kind}`, "aria-label": label }, this.button);
    this.button.addEventListener("click", () => toggle(note, note.link));
    this.element.addEventListener("pointerenter", () => note.light(true));
    this.element.addEventListener("pointerleave", () => { if (!this.isOpen) note.light(false); });
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
