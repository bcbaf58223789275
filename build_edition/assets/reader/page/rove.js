// One stop of the Tab key for many links, between which the arrow keys go: a roving tabindex (https://www.w3.org/WAI/ARIA/apg/
// practices/keyboard-interface/). Without scripts each link is a stop of its own; screen readers find them all either way.
import { all, around } from "./dom.js";

/**
 * @typedef {object} Roving
 * @property {string} selector the elements between which the arrow keys go, in the order of the page
 * @property {Partial<Record<string, [number, string]>>} keys for each key: the direction (1 or -1), and the selector of its targets
 * @property {() => boolean} [isOff] while true, the keys have another meaning
 */

export class Rove {
  /** @param {HTMLElement} holder @param {Roving} manner @param {AbortSignal} signal */
  constructor(holder, manner, signal) {
    this.holder = holder;
    this.manner = manner;
    /** @type {HTMLElement | null} */
    this.stop = null;
    holder.addEventListener("focusin", (event) => this.came(event), { signal });
    holder.addEventListener("keydown", (event) => this.pressed(event), { signal });
    document.addEventListener("keydown", (event) => { if (event.key === "Tab") this.look(); }, { capture: true, signal });
    this.settle();
  }

  /** If the stop has been hidden, make the first visible element the stop. Checked only when Tab is pressed. */
  look() {
    if (this.stop && isShown(this.stop)) return;
    const shown = all(this.holder, this.manner.selector).find(isShown);
    if (shown) this.makeStop(shown);
  }

  /** Make one of the present elements the stop: the former stop, or else the first. */
  settle() {
    const there = all(this.holder, this.manner.selector);
    const stays = this.stop?.isConnected ? this.stop : there[0];
    for (const one of there) if (one !== stays && one.tabIndex !== -1) one.tabIndex = -1;
    if (stays) this.makeStop(stays);
  }

  /** @param {HTMLElement} one */
  makeStop(one) {
    if (this.stop && this.stop !== one) this.stop.tabIndex = -1;
    this.stop = one;
    if (one.getAttribute("tabindex") !== "0") one.tabIndex = 0;
  }

  /** @param {FocusEvent} event */
  came(event) {
    const one = around(event, this.manner.selector);
    if (one && one.tabIndex !== -1 && one !== this.stop) this.settle(); // it was inserted after the last call
    if (one) this.makeStop(one);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const [by, selector] = this.manner.keys[event.key] ?? [];
    const from = around(event, this.manner.selector);
    if (!by || !selector || !from || event.defaultPrevented || this.manner.isOff?.()) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const next = neighbour(all(this.holder, selector), from, by);
    next?.focus();
    next?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}

/** The next visible element after (1) or before (-1) the one that has the focus. @param {HTMLElement[]} there @param {HTMLElement} from @param {number} by */
function neighbour(there, from, by) {
  const after = by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const lies = (/** @type {HTMLElement} */ one) => Boolean(from.compareDocumentPosition(one) & after) && isShown(one);
  return by > 0 ? there.find(lies) : there.findLast(lies);
}

/** @param {HTMLElement} one */
const isShown = (one) => one.checkVisibility({ visibilityProperty: true });
