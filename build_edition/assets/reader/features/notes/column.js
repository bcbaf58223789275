// The column of notes beside a text: its notes are in the page, in order. Notes near the window are inserted at once, the rest a
// little later, so that no click waits for notes that nobody sees.
import { element } from "../../page/dom.js";
import { Rove } from "../../page/rove.js";
import { inTurns } from "../../page/turns.js";
import { say } from "../../pure/words.js";

/** @import { Stand } from "../../pure/margin.js" */
/** @import { Card } from "./card.js" */
/** @typedef {[Card, Stand | null | undefined]} Standing a note and its position; none if it is open */
/** @typedef {{ from: number, until: number }} Seen in pixels from the top of the column */

const HEAD = ".be-side-head";
const PART = 40; // notes inserted before the browser may handle other events

export class Column {
  /** @param {() => boolean} isOff while true, the arrow keys have another meaning @param {AbortSignal} signal */
  constructor(isOff, signal) {
    this.signal = signal;
    this.filling = new AbortController();
    this.list = element("div", { role: "list" });
    this.element = element("aside", { class: "be-side-notes be-editorial", "aria-label": say("Notes beside the text") }, this.list);
    const keys = { ArrowDown: /** @type {[number, string]} */ ([1, HEAD]), ArrowUp: /** @type {[number, string]} */ ([-1, HEAD]) };
    this.rove = new Rove(this.list, { selector: HEAD, keys, isOff }, signal);
    /** @type {Set<Card>} */
    this.there = new Set();
  }

  /** Show exactly these cards, in order. @param {Standing[]} wanted @param {Seen} seen */
  fill(wanted, seen) {
    this.filling.abort();
    this.filling = new AbortController();
    const stays = new Set(wanted.map(([card]) => card));
    for (const card of this.there) if (!stays.has(card)) this.takeOut(card);
    /** @param {Standing} one */
    const isNear = ([card, stand]) => !stand || card.isOpen || (stand.top > seen.from && stand.top < seen.until);
    this.put(wanted, wanted.filter(isNear));
    const rest = wanted.filter((one) => !isNear(one) && !(this.there.has(one[0]) && one[0].isAt(one[1])));
    this.element.toggleAttribute("data-filling", rest.length > 0);
    const acts = inParts(rest).map((part) => () => this.put(wanted, part));
    inTurns([...acts, () => this.element.removeAttribute("data-filling")], AbortSignal.any([this.filling.signal, this.signal]));
  }

  /** @param {Card} card */
  takeOut(card) {
    card.element.remove();
    this.there.delete(card);
  }

  /** Insert some of the wanted cards, each at its position. @param {Standing[]} wanted @param {Standing[]} some */
  put(wanted, some) {
    for (const [card, stand] of some) {
      card.stand(stand);
      this.there.add(card);
    }
    let next = this.list.firstElementChild;
    for (const [card] of wanted) { // a card in the right place is not moved: it may have the focus
      if (!this.there.has(card)) continue;
      if (card.element === next) next = next.nextElementSibling;
      else this.list.insertBefore(card.element, next);
    }
    this.rove.settle();
  }

  /** Insert the open card first: its height must be known before the others are placed. @param {Card} card */
  add(card) {
    if (this.there.has(card)) return;
    this.there.add(card);
    this.list.append(card.element);
  }
}

/** @param {Standing[]} all */
const inParts = (all) => Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => all.slice(at * PART, (at + 1) * PART));
