// Notes beside the text. Each is one line, level with its mark or as near below it as the notes before allow; the open
// one unfolds exactly level with its mark, and the others make room. None ever stands on another.
import { element } from "./page.js";

const GAP = 3;

export class Side {
  constructor(text, notes, toggle) {
    this.text = text;
    this.cards = notes.map((note) => new Card(note, toggle));
    this.byNote = new Map(this.cards.map((card) => [card.note, card]));
    this.column = element("aside", { class: "be-side-notes be-editorial", "aria-label": "Notes beside the text" });
    this.spread = element("div", { class: "be-spread" });
    text.before(this.spread);
    this.spread.append(text, this.column);
    const again = () => this.arrange(this.isWide, this.opened);
    new ResizeObserver(again).observe(text);
    document.fonts?.ready.then(again);
  }

  has(target) { return this.column.contains(target); }

  /** Put every shown note in its place; `opened` is level with its mark. */
  arrange(isWide, opened) {
    this.isWide = isWide;
    this.opened = opened;
    this.column.hidden = !isWide;
    if (!isWide) return;
    const shown = this.cards.filter((card) => card.note.isShown);
    const wanted = new Set(shown.map((card) => card.element));
    for (const child of [...this.column.children]) if (!wanted.has(child)) child.remove();
    shown.forEach((card, index) => {
      if (this.column.children[index] !== card.element) this.column.insertBefore(card.element, this.column.children[index] ?? null);
    });
    const top = this.spread.getBoundingClientRect().top;
    const levels = shown.map((card) => card.note.marks[0].getBoundingClientRect().top - top - 4);
    const heights = shown.map((card) => card.element.offsetHeight);
    const at = shown.findIndex((card) => card.note === opened);
    placed(levels, heights, at).forEach((y, index) => { shown[index].element.style.top = `${y}px`; });
    const lowest = shown.length ? shown.at(-1).element.offsetTop + heights.at(-1) : 0;
    this.spread.style.minHeight = `${Math.ceil(lowest)}px`;
  }

  show(note, from, isAsked) {
    const card = this.byNote.get(note);
    for (const one of this.cards) one.fold(one !== card);
    this.arrange(true, note);
    if (isAsked) card.button.focus({ preventScroll: true });
  }

  hide() {
    for (const card of this.cards) card.fold(true);
    this.arrange(this.isWide, null);
  }

  hint(note, isLit) { this.byNote.get(note)?.element.classList.toggle("be-lit", isLit); }
}

/** Tops of notes of given heights, each as near its level as can be; the one at index `fixed` exactly at its level if it can. */
export function placed(levels, heights, fixed = -1) {
  const tops = [];
  let floor = 0;
  levels.forEach((level, index) => {
    tops[index] = Math.max(level, floor);
    floor = tops[index] + heights[index] + GAP;
  });
  if (fixed < 0) return tops;
  const above = heights.slice(0, fixed).reduce((sum, height) => sum + height + GAP, 0);
  tops[fixed] = Math.max(levels[fixed], above);
  for (let index = fixed - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index], tops[index + 1] - heights[index] - GAP);
  }
  floor = tops[fixed] + heights[fixed] + GAP;
  for (let index = fixed + 1; index < tops.length; index += 1) {
    tops[index] = Math.max(levels[index], floor);
    floor = tops[index] + heights[index] + GAP;
  }
  return tops;
}

class Card {
  constructor(note, toggle) {
    this.note = note;
    const reading = note.reading && !note.isExplanatory ? element("span", { class: "be-side-reading" }, ` → ${note.reading}`) : "";
    this.button = element(
      "button", { type: "button", class: "be-side-head", "aria-expanded": "false" },
      element("span", { class: "be-side-number" }, note.number), " ", element("span", { class: "be-side-lemma" }, note.words), reading,
    );
    const kind = note.isExplanatory ? "explanatory" : note.facets.severity;
    this.element = element("section", { class: `be-side-note be-side-${kind}`, "aria-label": `note ${note.number}` }, this.button);
    this.button.addEventListener("click", () => toggle(note, note.marks[0].querySelector("a")));
    this.element.addEventListener("pointerenter", () => note.light(true));
    this.element.addEventListener("pointerleave", () => { if (!this.isOpen) note.light(false); });
  }

  fold(isFolded) {
    if (this.isOpen === !isFolded) return;
    this.isOpen = !isFolded;
    this.button.setAttribute("aria-expanded", String(this.isOpen));
    this.element.classList.toggle("be-open", this.isOpen);
    if (isFolded) this.body?.remove();
    else this.element.append((this.body ??= this.note.content()));
  }
}
