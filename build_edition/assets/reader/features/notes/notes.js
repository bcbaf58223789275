// The notes of a document page: each with its marks, its words in the text and its classification.
import { all, element, first, need, needLink } from "../../page/dom.js";
import { isVariant } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";
import { say } from "../../pure/words.js";

const SEVERE = ["critical", "major"];
const RANKS = ["critical", "major", "", "minor"]; // the first ones give way last in a full margin; an explanation has no severity

/** A note of the apparatus. `marks` are its note marks in the text (sup), `item` is the note at the foot (li). */
export class Note {
  /** @param {HTMLElement} item @param {HTMLElement[]} marks @param {() => Map<string, HTMLElement[]>} spans */
  constructor(item, marks, spans) {
    this.spans = spans;
    this.item = item;
    this.marks = marks;
    this.label = item.id.replace(/^fn-/, "");
    this.id = this.label.replace(/^[a-z]-/, "");
    this.lemma = first(item, ".be-lemma");
    this.number = (marks[0].textContent ?? "").trim();
    this.facets = { ...this.lemma?.dataset };
  }

  get isOfSource() { return this.facets.kind === "source"; }
  get isExplanatory() { return this.facets.kind === "explanatory"; }
  get isSevere() { return SEVERE.includes(this.facets.severity ?? ""); }
  get isUnresolved() { return this.facets.unresolved !== undefined; }
  get isShown() { return !this.item.dataset.off; }
  get words() { return this.lemma?.textContent ?? ""; }
  /** The reading that is used in the reading text; empty if it is not used. */
  get reading() { return this.facets.reading === undefined ? "" : this.proposed; }
  /** The reading it proposes, whether the reading text uses it or not. */
  get proposed() { return (first(this.item, ".be-reading q")?.textContent ?? "").replace(/\s+/gu, " "); }
  get rank() {
    const at = RANKS.indexOf(this.facets.severity ?? "");
    return at < 0 ? RANKS.length : at;
  }

  /** The link of its first mark. */
  get link() { return need(this.marks[0], "a"); }

  /** The spans of the text that the note is about. */
  get targets() { return this.spans().get(this.id) ?? []; }

  /** Show or hide its marks and the note at the foot. @param {boolean} isShown */
  show(isShown) {
    if (isShown === this.isShown) return;
    for (const one of [this.item, ...this.marks]) {
      if (isShown) delete one.dataset.off;
      else one.dataset.off = "true";
    }
  }

  /** Highlight its words in the text, or stop highlighting them. @param {boolean} isLit */
  light(isLit) {
    for (const one of [...this.targets, ...this.marks]) one.classList.toggle("be-lit", isLit);
  }

  /** Set `aria-expanded` on its marks. @param {boolean} isOpen */
  expand(isOpen) {
    for (const mark of this.marks) need(mark, "a").setAttribute("aria-expanded", String(isOpen));
  }

  /** A copy of the note at the foot, without links back and ids, with a button to correct it; not for a variant, which nobody wrote. */
  content() {
    const copy = document.createElement("div");
    copy.className = "be-note-body";
    for (const child of this.item.childNodes) copy.append(child.cloneNode(true));
    for (const back of all(copy, ".footnote-backref")) back.remove();
    for (const named of all(copy, "[id]")) named.removeAttribute("id");
    if (HAS_WITNESSES && isVariant(this)) return copy;
    copy.lastElementChild?.append(" ", element("button", { class: "be-correct", type: "button", "data-note": this.item.id }, say("Correct this note")));
    return copy;
  }
}

/**
 * All notes of the page in the order of their first marks.
 * @param {Document} root
 */
export function notesOf(root) {
  /** @type {Map<string, HTMLElement[]>} */
  const marks = new Map();
  for (const mark of all(root, "article.be-text sup.be-mark")) {
    const label = needLink(mark, "a").hash.slice(1);
    marks.set(label, [...(marks.get(label) ?? []), mark]);
  }
  const spans = spansOf(root);
  return [...marks].flatMap(([id, signs]) => {
    const item = root.getElementById(id);
    return item ? [new Note(item, signs, spans)] : [];
  });
}

/** A function that gives the spans of a text by id of note; they are collected at the first call. @param {Document} root */
function spansOf(root) {
  /** @type {Map<string, HTMLElement[]> | null} */
  let found = null;
  return () => {
    if (found) return found;
    found = new Map();
    for (const span of all(root, "article.be-text .be-target")) {
      for (const id of (span.dataset.notes ?? "").split(" ")) {
        const known = found.get(id);
        if (known) known.push(span);
        else found.set(id, [span]);
      }
    }
    return found;
  };
}
