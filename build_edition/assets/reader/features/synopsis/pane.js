// One of two texts side by side: its passages of parallels and their positions on the screen.
import { all, need } from "../../page/dom.js";

export const LINE = 0.25; // the reading line, at which chosen passages are shown, as a fraction of the height of a pane

/** One document: its scrolling text; `passages` are the `mark` elements of each passage, `places` the passages of each parallel, in order. */
export class Pane {
  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.text = need(section, ".be-pane-text");
    this.title = need(section, "h2 a").textContent ?? "";
    /** @type {Map<string, HTMLElement[]>} */
    this.passages = new Map();
    /** @type {Map<string, string[]>} */
    this.places = new Map();
    for (const mark of all(this.text, "mark[data-passage]")) {
      const { passage = "", parallel = "" } = mark.dataset;
      if (!this.passages.has(passage)) this.places.set(parallel, [...this.of(parallel), passage]);
      this.passages.set(passage, [...(this.passages.get(passage) ?? []), mark]);
    }
    for (const one of this.places.values()) one.sort((a, b) => number(a) - number(b));
  }

  /** The ids of the passages of a parallel in this pane. @param {string | null} parallel */
  of(parallel) { return this.places.get(parallel ?? "") ?? []; }

  /** The parallel of a passage of this pane. @param {string} passage */
  parallelOf(passage) { return this.passages.get(passage)?.[0].dataset.parallel ?? ""; }

  /** The distance of a passage from the upper edge of the pane, in pixels. @param {string} passage */
  top(passage) {
    const [mark] = this.passages.get(passage) ?? [];
    return (mark?.getClientRects()[0]?.top ?? 0) - this.text.getBoundingClientRect().top;
  }

  /** The ∥ mark of a passage. @param {string} passage */
  sign(passage) { return all(this.text, `a.be-parallel[data-passage="${passage}"]`).at(0) ?? null; }

  /** The passage being read: the visible one nearest to the reading line, which at the beginning of the text is at the upper edge. */
  inView() {
    const height = this.text.clientHeight;
    const line = Math.min(LINE * height, this.text.scrollTop);
    let best = null;
    let least = Infinity;
    for (const passage of this.passages.keys()) {
      const top = this.top(passage);
      const off = Math.abs(top - line);
      if (top >= 0 && top < height && off < least) [best, least] = [passage, off];
    }
    return best;
  }

  /** Highlight the passages of a parallel, the one at index `at` as the current one. @param {string | null} parallel @param {number} at */
  light(parallel, at) {
    const here = parallel ? this.of(parallel)[at] : undefined;
    for (const [passage, marks] of this.passages) {
      const isChosen = marks[0].dataset.parallel === parallel;
      for (const mark of marks) {
        mark.classList.toggle("is-chosen", isChosen);
        mark.classList.toggle("is-here", isChosen && passage === here);
      }
      this.sign(passage)?.classList.toggle("is-here", isChosen && passage === here);
    }
  }
}

/** @param {string} passage */
const number = (passage) => Number(passage.slice(passage.lastIndexOf("-") + 1));
