// Notes beside the text: as many lines of each as there is room for, level with its sign; the open one whole, exactly level
// with the sign that was pressed, and the others make room or give way. None ever stands on another.
import { element, first } from "../../page/dom.js";
import { Rove } from "../../page/rove.js";
import { margin } from "../../pure/margin.js";
import { say } from "../../pure/words.js";
import { Card } from "./card.js";

/** @import { Note } from "./notes.js" */
/** @import { Stand } from "../../pure/margin.js" */
/** @typedef {(note: Note, from: HTMLElement | null) => void} Toggle */
/** @typedef {{ note: Note, from: HTMLElement }} Opened */

const HEAD = ".be-side-head";
const REACH = 38; // how far below its sign a note may stand, in pixels
const WIDTH = 0.47; // of a letter, in the size of the type, on the average

export class Side {
  /** @param {HTMLElement} text @param {Note[]} notes @param {Toggle} toggle @param {AbortSignal} signal */
  constructor(text, notes, toggle, signal) {
    this.text = text;
    this.notes = notes;
    this.toggle = toggle;
    this.size = "";
    this.isWide = false;
    /** @type {Opened | null} */
    this.opened = null;
    /** @type {Map<Note, Card>} */
    this.cards = new Map();
    /** @type {Map<Note, number>} */
    this.levels = new Map();
    this.column = element("aside", { class: "be-side-notes be-editorial", "aria-label": say("Notes beside the text") });
    this.list = element("div", { role: "list" });
    this.column.append(this.list);
    const keys = { ArrowDown: /** @type {[number, string]} */ ([1, HEAD]), ArrowUp: /** @type {[number, string]} */ ([-1, HEAD]) };
    this.rove = new Rove(this.list, { selector: HEAD, keys, isOff: () => this.opened !== null }, signal);
    this.spread = element("div", { class: "be-spread" });
    const watcher = new ResizeObserver(() => { if (this.isOtherSize()) this.arrange(this.isWide); });
    watcher.observe(text);
    signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
  }

  /** @param {Node | null} target */
  has(target) { return this.column.contains(target); }

  /** Whether the text was set anew since it was measured. */
  isOtherSize() { return this.size !== [this.text.offsetWidth, this.text.offsetHeight].join(); }

  /** The margin beside the text, made where it is first wide enough: the text is moved once, or never. */
  stand() {
    if (this.spread.isConnected) return;
    this.text.before(this.spread);
    this.spread.append(this.text, this.column);
  }

  /** Measure the text again and put every shown note in its place. @param {boolean} isWide */
  arrange(isWide) {
    this.isWide = isWide;
    this.column.hidden = !isWide;
    if (!isWide) return;
    this.stand();
    this.size = [this.text.offsetWidth, this.text.offsetHeight].join();
    const shown = this.notes.filter((note) => note.isShown);
    const top = this.spread.getBoundingClientRect().top;
    this.levels = new Map(shown.map((note) => [note, note.marks[0].getBoundingClientRect().top - top]));
    const style = getComputedStyle(this.column);
    this.line = parseFloat(style.lineHeight);
    const inset = parseFloat(style.fontSize) * 3.4; // the number and the space at the right: 2.3rem of type of .68rem
    this.letters = Math.max(12, (this.column.clientWidth - inset) / (parseFloat(style.fontSize) * WIDTH));
    this.settle();
  }

  /** Put every shown note in its place in a text that has not changed. */
  settle() {
    if (!this.isWide) return;
    const { line = 20, letters = 40 } = this;
    const open = this.place();
    const others = [...this.levels.keys()].filter((note) => note !== this.opened?.note);
    const wishes = others.map((note) => ({ level: this.levels.get(note) ?? 0, lines: this.card(note).lines(letters), rank: note.rank }));
    const stands = margin(wishes, { line, pad: 0, gap: 4, reach: REACH }, open);
    this.fill(others, stands);
  }

  /** Put the open note level with the sign it was opened from. */
  place() {
    if (!this.opened) return null;
    const { note, from } = this.opened;
    const mark = from.closest("sup.be-mark") ?? note.marks[0];
    const level = mark.getBoundingClientRect().top - this.spread.getBoundingClientRect().top;
    const made = this.card(note);
    const card = made.element;
    if (!card.isConnected) this.list.append(card);
    made.set("--be-y", `${level}px`);
    return { level, height: card.offsetHeight };
  }

  /** Only what stands in the column is in the page, in order. @param {Note[]} notes @param {(Stand | null)[]} stands */
  fill(notes, stands) {
    const found = new Map(notes.map((note, index) => [note, stands[index]]));
    const wanted = [...this.levels.keys()].filter((note) => note === this.opened?.note || found.get(note));
    for (const note of wanted) this.card(note).stand(found.get(note));
    const cards = wanted.map((note) => this.card(note).element);
    const stays = new Set(/** @type {Element[]} */ (cards));
    for (const child of [...this.list.children]) if (!stays.has(child)) child.remove();
    for (const [index, card] of cards.entries()) { // a card that stands right is not moved: it may have the focus
      const there = this.list.children[index] ?? null;
      if (there !== card) this.list.insertBefore(card, there);
    }
    this.rove.settle();
  }

  /** The open note is unfolded at the sign it was opened from, wholly in the window. @param {Note} note @param {HTMLElement} from @param {boolean} isAsked */
  show(note, from, isAsked) {
    if (this.opened?.note !== note) this.fold();
    this.opened = { note, from };
    const card = this.card(note);
    card.fold(false);
    if (this.levels.has(note)) this.settle();
    else this.arrange(true);
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
  hint(note, isLit) { this.cards.get(note)?.element.classList.toggle("be-lit", isLit); }

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
