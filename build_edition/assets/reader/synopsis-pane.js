// One of two texts that stand side by side: its passages of parallels, and where they are on the screen.
export const LINE = 0.25; // of a pane's height: where chosen passages stand

/** One document: its scrolling text and its passages, by parallel, each as its marks in order. */
export class Pane {
  constructor(section) {
    this.section = section;
    this.name = section.dataset.document;
    this.text = section.querySelector(".be-pane-text");
    this.title = section.querySelector("h2 a").textContent;
    this.passages = new Map();
    this.places = new Map();
    for (const mark of this.text.querySelectorAll("mark[data-passage]")) {
      const { passage, parallel } = mark.dataset;
      if (!this.passages.has(passage)) {
        this.passages.set(passage, []);
        this.places.set(parallel, [...(this.places.get(parallel) ?? []), passage]);
      }
      this.passages.get(passage).push(mark);
    }
    for (const all of this.places.values()) all.sort((a, b) => number(a) - number(b));
  }

  /** Passages of a parallel here, as ids. */
  of(parallel) { return this.places.get(parallel) ?? []; }

  /** How far below the pane's upper edge a passage begins. */
  top(passage) {
    return this.passages.get(passage)[0].getClientRects()[0].top - this.text.getBoundingClientRect().top;
  }

  sign(passage) { return this.text.querySelector(`a.be-parallel[data-passage="${passage}"]`); }

  /** The passage that is being read: nearest to the reading line, which starts at the edge at the text's beginning. */
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
}

const number = (passage) => Number(passage.slice(passage.lastIndexOf("-") + 1));
