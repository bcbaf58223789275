// What is chosen on the synoptic page: a parallel, and at which of its places each pane stands. It asks the panes, moves none.
import { decoded } from "../../pure/addresses.js";
import { joined, told } from "../../pure/telling.js";
import { say } from "../../pure/words.js";
import { titleOf } from "./controls.js";

/** @import { Pane } from "./pane.js" */
/** @typedef {Map<Pane, number>} Places at which of its places a pane stands */

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

  /** The place of the chosen parallel in the list; -1 where none is chosen. */
  get index() { return this.chosen === null ? -1 : this.ids.indexOf(this.chosen); }

  /** Choose a parallel: each pane at the place given, otherwise at the one shown before, or the first.
   * @param {string} parallel @param {Places} places */
  choose(parallel, places) {
    const isSame = parallel === this.chosen && places.size > 0;
    for (const pane of this.panes) this.at.set(pane, places.get(pane) ?? (isSame ? this.at.get(pane) : 0) ?? 0);
    this.chosen = parallel;
  }

  /** The parallel a step before or after the chosen one; undefined at the ends. @param {number} by @returns {string | undefined} */
  beside(by) {
    const now = this.index;
    return this.ids[now < 0 ? (by > 0 ? 0 : this.ids.length - 1) : now + by];
  }

  /** Take up what is in view in a pane; whether that is something else than before. @param {Pane} pane */
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

  /** What an address means: a parallel, or a passage of one. @param {string} hash @returns {{ parallel: string, places: Places } | null} */
  meant(hash) {
    const name = decoded(hash.slice(1));
    const parallel = this.ids.find((id) => `parallel-${id}` === name);
    if (parallel) return { parallel, places: new Map() };
    const pane = this.paneOf(name);
    const of = pane?.parallelOf(name) ?? "";
    return pane && this.ids.includes(of) ? { parallel: of, places: this.placesOf(pane, name) } : null;
  }

  /** What is chosen, as it is said aloud. */
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
