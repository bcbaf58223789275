// Notes beside the text: as many lines of each as there is room for, level with its mark. The open note is shown in full, exactly
// level with the mark that was pressed; the others are shortened or hidden to make room. Notes never overlap.
import { element, first } from "../../page/dom.js";
import { margin } from "../../pure/margin.js";
import { Card } from "./card.js";
import { Column } from "./column.js";

/** @import { Note } from "./notes.js" */
/** @typedef {(note: Note, from: HTMLElement | null) => void} Toggle */
/** @typedef {{ note: Note, from: HTMLElement, level: number }} Opened */

const REACH = 38; // how far below its mark a note may be, in pixels
const WIDTH = 0.47; // average width of a letter, in em

export class Side {
  /** @param {HTMLElement} text @param {Note[]} notes @param {Toggle} toggle @param {AbortSignal} signal */
  constructor(text, notes, toggle, signal) {
    this.text = text;
    this.notes = notes;
    this.toggle = toggle;
    this.size = "";
    this.top = 0; // top of the column, in pixels from the top of the page
    this.head = 0; // top of the text, in pixels from the top of `spread`, which is at the foot of the text; negative
    this.isWide = false;
    /** @type {Opened | null} */
    this.opened = null;
    /** @type {Map<Note, Card>} */
    this.cards = new Map();
    /** @type {Map<Note, number>} */
    this.levels = new Map();
    this.column = new Column(() => this.opened !== null, signal);
    this.spread = element("div", { class: "be-spread" }, this.column.element);
    const watcher = new ResizeObserver(() => { if (this.isOtherSize()) this.arrange(this.isWide); });
    watcher.observe(text);
    signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
  }

  /** @param {Node | null} target */
  has(target) { return this.column.element.contains(target); }

  /** Whether the size of the text has changed since it was measured. */
  isOtherSize() { return this.size !== this.sizeNow(); }
  sizeNow() { return [this.text.offsetWidth, this.text.offsetHeight].join(); }

  /** Insert the margin when the window is wide enough for the first time. It is put after the text and reaches up to its top: so the text is neither moved nor laid out again. */
  stand() {
    if (!this.spread.isConnected) this.text.after(this.spread);
  }

  /** Measure the text again and place every shown note. @param {boolean} isWide */
  arrange(isWide) {
    this.isWide = isWide;
    this.column.element.hidden = !isWide;
    if (!isWide) return;
    this.stand();
    this.measure();
    this.settle();
  }

  /** Take all measurements here, before anything is written to the page: measuring after writing would force a layout. */
  measure() {
    this.size = this.sizeNow();
    const shown = this.notes.filter((note) => note.isShown);
    const { top } = this.text.getBoundingClientRect();
    this.top = top + scrollY;
    this.head = top - this.spread.getBoundingClientRect().top;
    this.levels = new Map(shown.map((note) => [note, note.marks[0].getBoundingClientRect().top - top]));
    if (this.opened) this.opened.level = this.levelOf(this.opened.note, this.opened.from);
    const { element: column } = this.column;
    const style = getComputedStyle(column);
    this.line = parseFloat(style.lineHeight);
    const inset = parseFloat(style.fontSize) * 3.4; // the number and the space at the right: 2.3rem at a font size of .68rem
    this.letters = Math.max(12, (column.clientWidth - inset) / (parseFloat(style.fontSize) * WIDTH));
  }

  /** The level of the mark that a note was opened from, in pixels from the top of the text. @param {Note} note @param {HTMLElement} from */
  levelOf(note, from) {
    const mark = from.closest("sup.be-mark") ?? note.marks[0];
    const known = mark === note.marks[0] ? this.levels.get(note) : undefined;
    return known ?? mark.getBoundingClientRect().top - this.text.getBoundingClientRect().top;
  }

  /** Place every shown note, with the measurements as they are. */
  settle() {
    if (!this.isWide) return;
    const { line = 20, letters = 40 } = this;
    const open = this.place();
    const seen = { from: scrollY - this.top - innerHeight, until: scrollY - this.top + 2 * innerHeight };
    const others = [...this.levels.keys()].filter((note) => note !== this.opened?.note);
    const wishes = others.map((note) => ({ level: this.levels.get(note) ?? 0, lines: this.card(note).lines(letters), rank: note.rank }));
    const stands = margin(wishes, { line, pad: 0, gap: 4, reach: REACH }, open);
    const found = new Map(others.map((note, index) => [note, stands[index]]));
    const wanted = [...this.levels.keys()].filter((note) => note === this.opened?.note || found.get(note));
    this.column.element.style.top = `${this.head}px`;
    this.column.fill(wanted.map((note) => [this.card(note), found.get(note)]), seen);
  }

  /** Place the open note level with the mark it was opened from; its level and height, null if none is open. */
  place() {
    if (!this.opened) return null;
    const { note, level } = this.opened;
    const card = this.card(note);
    card.put(level);
    this.column.add(card);
    return { level, height: card.element.offsetHeight };
  }

  /** Open a note at the mark it was opened from and scroll it into the window. @param {Note} note @param {HTMLElement} from @param {boolean} isAsked */
  show(note, from, isAsked) {
    if (!this.levels.has(note)) this.measure();
    const level = this.levelOf(note, from); // measured before anything is written: measuring after writing would force a layout
    if (this.opened?.note !== note) this.fold();
    this.opened = { note, from, level };
    const card = this.card(note);
    card.fold(false);
    this.settle();
    if (isAsked) {
      card.button.focus({ preventScroll: true });
      bringIn(card.element);
    }
  }

  fold() {
    if (this.opened) this.card(this.opened.note).fold(true);
    this.opened = null;
  }

  hide() {
    if (!this.opened) return;
    this.fold();
    this.settle();
  }

  /** @param {Note} note @param {boolean} isLit */
  hint(note, isLit) { this.cards.get(note)?.made?.classList.toggle("be-lit", isLit); }

  /** @param {Note} note */
  card(note) {
    const known = this.cards.get(note);
    if (known) return known;
    const made = new Card(note, this.toggle);
    this.cards.set(note, made);
    return made;
  }
}

/** Scroll by the least that brings the whole card into the window. @param {HTMLElement} card */
function bringIn(card) {
  const { top, bottom } = card.getBoundingClientRect();
  const ceiling = first(document, ".md-header")?.getBoundingClientRect().bottom ?? 0;
  const over = bottom + 8 - innerHeight;
  if (top < ceiling) scrollBy({ top: top - ceiling - 8, behavior: "instant" });
  else if (over > 0) scrollBy({ top: Math.min(over, top - ceiling - 8), behavior: "instant" });
}
