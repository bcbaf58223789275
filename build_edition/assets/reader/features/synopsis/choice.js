// The state of the synoptic page: the chosen parallel, and at which of its places each pane is. It reads the panes but moves none.
import { decoded } from "../../pure/addresses.js";
import { joined, told } from "../../pure/telling.js";
import { say } from "../../pure/words.js";
import { titleOf } from "./controls.js";

/** @import { Pane } from "./pane.js" */
/** @typedef {Map<Pane, number>} Places for each pane the index of its place */

export class Choice {
  /** @param {Pane[]} panes @param {HTMLElement[]} ties the list of parallels */
  constructor(panes, ties) {
    this.panes = panes;
    this.ties = ties;
    this.ids = ties.map((tie) => tie.dataset.parallel ?? "");
    /** @type {string | null} */
    this.chosen = null;
    /** @type {Places} */
    this.at = new Map();
  }

  /** The index of the chosen parallel in the list; -1 if none is chosen. */
  get index() { return this.chosen === null ? -1 : this.ids.indexOf(this.chosen); }

  /** Choose a parallel: each pane is at the place given, otherwise at the one shown before, or at the first.
   * @param {string} parallel @param {Places} places */
  choose(parallel, places) {
    const isSame = parallel === this.chosen && places.size > 0;
    for (const pane of this.panes) this.at.set(pane, places.get(pane) ?? (isSame ? this.at.get(pane) : 0) ?? 0);
    this.chosen = parallel;
  }

  /** The parallel `by` steps after (or before) the chosen one; undefined past the ends. @param {number} by @returns {string | undefined} */
  beside(by) {
    const now = this.index;
    return this.ids[now < 0 ? (by > 0 ? 0 : this.ids.length - 1) : now + by];
  }

  /** Choose the passage in view in a pane; whether the choice has changed. @param {Pane} pane */
  adopt(pane) {
    const passage = pane.inView();
    if (!passage) return false;
    const parallel = pane.parallelOf(passage);
    const index = pane.of(parallel).indexOf(passage);
    if (!this.ids.includes(parallel) || (parallel === this.chosen && index === this.at.get(pane))) return false;
    for (const other of this.panes) {
      if (other !== pane) this.at.set(other, parallel === this.chosen ? this.at.get(other) ?? 0 : 0);
    }
    this.at.set(pane, index);
    this.chosen = parallel;
    return true;
  }

  /** @param {string} passage */
  paneOf(passage) { return this.panes.find((pane) => pane.passages.has(passage)) ?? null; }

  /** @param {Pane} pane @param {string} passage @returns {Places} */
  placesOf(pane, passage) { return new Map([[pane, pane.of(pane.parallelOf(passage)).indexOf(passage)]]); }

  /** The passage chosen in a pane. @param {Pane} pane @returns {string | undefined} */
  placeIn(pane) { return pane.of(this.chosen)[this.at.get(pane) ?? 0]; }

  /** What the fragment of an address refers to, a parallel or a passage of one; null if neither. @param {string} hash @returns {{ parallel: string, places: Places } | null} */
  meant(hash) {
    const name = decoded(hash.slice(1));
    const parallel = this.ids.find((id) => `parallel-${id}` === name);
    if (parallel) return { parallel, places: new Map() };
    const pane = this.paneOf(name);
    const of = pane?.parallelOf(name) ?? "";
    return pane && this.ids.includes(of) ? { parallel: of, places: this.placesOf(pane, name) } : null;
  }

  /** The choice in words, for screen readers. */
  said() {
    const title = titleOf(this.ties[this.index]);
    const each = this.panes.map((pane) => told(pane.title, this.placeWords(pane)));
    return `${title}. ${joined(each)}`;
  }

  /** @param {Pane} pane */
  placeWords(pane) {
    const all = pane.of(this.chosen).length;
    return all ? say("place {at} of {all}", { at: (this.at.get(pane) ?? 0) + 1, all }) : say("no place");
  }
}
