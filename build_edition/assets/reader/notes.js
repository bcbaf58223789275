// The notes of a document page: each with its mark, its words in the text, and what it is classified as.
import { article } from "./page.js";

const SEVERE = ["critical", "major"];

/** A note of the apparatus. `marks` are its signs in the text (sup), `item` its place at the foot (li). */
class Note {
  constructor(item, marks) {
    this.item = item;
    this.marks = marks;
    this.label = item.id.replace(/^fn-/, "");
    this.id = this.label.replace(/^[a-z]-/, "");
    this.lemma = item.querySelector(".be-lemma");
    this.number = marks[0].textContent.trim();
    this.facets = { ...this.lemma?.dataset };
  }
  get isExplanatory() { return this.facets.kind === "explanatory"; }
  get isSevere() { return SEVERE.includes(this.facets.severity); }
  get isShown() { return !this.item.dataset.off; }
  get words() { return this.lemma?.textContent ?? ""; }
  get reading() { return this.facets.reading ?? ""; }

  /** The spans of the text that it is on. */
  targets() {
    return [...article().querySelectorAll(`.be-target[data-notes~="${CSS.escape(this.id)}"]`)];
  }

  /** Show or hide it: its marks, its place at the foot. */
  show(isShown) {
    for (const element of [this.item, ...this.marks]) {
      if (isShown) delete element.dataset.off;
      else element.dataset.off = "true";
    }
  }

  /** Light up its words in the text, or let them go. */
  light(isLit) {
    for (const span of this.targets()) span.classList.toggle("be-lit", isLit);
    for (const mark of this.marks) mark.classList.toggle("be-lit", isLit);
  }

  /** A copy of what stands at the foot, without the ways back and without ids. */
  content() {
    const copy = document.createElement("div");
    copy.className = "be-note-body";
    for (const child of this.item.childNodes) copy.append(child.cloneNode(true));
    for (const back of copy.querySelectorAll(".footnote-backref")) back.remove();
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    return copy;
  }
}

/** All notes of the page in the order of their first marks. */
export function notesOf(root) {
  const marks = new Map();
  for (const mark of root.querySelectorAll("article.be-text sup.be-mark")) {
    const label = mark.querySelector("a").hash.slice(1);
    if (!marks.has(label)) marks.set(label, []);
    marks.get(label).push(mark);
  }
  return [...marks].flatMap(([id, signs]) => {
    const item = root.getElementById(id);
    return item ? [new Note(item, signs)] : [];
  });
}
