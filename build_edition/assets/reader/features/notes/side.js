// Notes beside the text: as many lines of each as there is room for, level with its sign; the open one whole, exactly level
// with the sign that was pressed, and the others make room or give way. None ever stands on another.
import { element, first } from "../../page/dom.js";
import { margin } from "../../pure/margin.js";
import { Card } from "./card.js";
import { Column } from "./column.js";

/** @import { Note } from "./notes.js" */
/** @typedef {(note: Note, from: HTMLElement | null) => void} Toggle */
/** @typedef {{ note: Note, from: HTMLElement, level: number }} Opened */

const REACH = 38; // how far below its sign a note may stand, in pixels
const WIDTH = 0.47; // of a letter, in the size of the type, on the average

export class Side {
  /** @param {HTMLElement} text @param {Note[]} notes @param {Toggle} toggle @param {AbortSignal} signal */
  constructor(text, notes, toggle, signal) {
    this.text = text;
    this.notes = notes;
    this.toggle = toggle;
    this.size = "";
    this.top = 0; // of the column, in pixels of the page
    this.head = 0; // of the column, in pixels from the foot of the text
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

  /** Whether the text was set anew since it was measured. */
  isOtherSize() { return this.size !== this.sizeNow(); }
  sizeNow() { return [this.text.offsetWidth, this.text.offsetHeight].join(); }

  /** The margin, made where it is first wide enough. It hangs at the foot of the text, up to its head: the text stays where it is, and is not laid out again. */
  stand() {
    if (!this.spread.isConnected) this.text.after(this.spread);
  }

  /** Measure the text again and put every shown note in its place. @param {boolean} isWide */
  arrange(isWide) {
    this.isWide = isWide;
    this.column.element.hidden = !isWide;
    if (!isWide) return;
    this.stand();
    this.measure();
    this.settle();
  }

  /** Everything is asked here, and before anything is written: what is written would be laid out for the answer. */
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
    const inset = parseFloat(style.fontSize) * 3.4; // the number and the space at the right: 2.3rem of type of .68rem
    this.letters = Math.max(12, (column.clientWidth - inset) / (parseFloat(style.fontSize) * WIDTH));
  }

  /** The level of the sign that a note was opened from. @param {Note} note @param {HTMLElement} from */
  levelOf(note, from) {
    const mark = from.closest("sup.be-mark") ?? note.marks[0];
    const known = mark === note.marks[0] ? this.levels.get(note) : undefined;
    return known ?? mark.getBoundingClientRect().top - this.text.getBoundingClientRect().top;
  }

  /** Put every shown note in its place in a text that has not changed. */
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

  /** Put the open note level with the sign it was opened from. */
  place() {
    if (!this.opened) return null;
    const { note, level } = this.opened;
    const card = this.card(note);
    card.put(level);
    this.column.add(card);
    return { level, height: card.element.offsetHeight };
  }

  /** The open note is unfolded at the sign it was opened from, wholly in the window. @param {Note} note @param {HTMLElement} from @param {boolean} isAsked */
  show(note, from, isAsked) {
    if (!this.levels.has(note)) this.measure();
    const level = this.levelOf(note, from); // asked before anything is written: what is written would be laid out for the answer
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

/** Scroll as little as brings the whole of a card into the window. @param {HTMLElement} card */
function bringIn(card) {
  const { top, bottom } = card.getBoundingClientRect();
  const ceiling = first(document, ".md-header")?.getBoundingClientRect().bottom ?? 0;
  const over = bottom + 8 - innerHeight;
  if (top < ceiling) scrollBy({ top: top - ceiling - 8, behavior: "instant" });
  else if (over > 0) scrollBy({ top: Math.min(over, top - ceiling - 8), behavior: "instant" });
}
