// Synchronised scrolling: frame by frame, the other pane scrolls until its passage is at the height of that in the pane being scrolled.
import { LINE } from "./pane.js";

/** @import { Pane } from "./pane.js" */
/**
 * @typedef {object} Led
 * @property {HTMLElement} root
 * @property {Pane[]} panes
 * @property {() => boolean} isFollowing
 * @property {(pane: Pane) => void} adopt choose the passage in view in the pane being scrolled
 * @property {(pane: Pane) => string | undefined} placeIn the passage chosen in a pane
 */

const IDLE = 200; // ms without a scroll event after which the other pane stops following
const STILL = window.matchMedia("(prefers-reduced-motion: reduce)");

/** Whether the reader prefers reduced motion. */
export const isStill = () => STILL.matches;

/**
 * Scroll the panes so that the chosen passages are at one height: at that of the passage in `hold`, or at the reading line.
 * @param {Pane[]} panes @param {(pane: Pane) => string | undefined} placeIn @param {Pane | null} hold
 * @param {ScrollBehavior} behavior
 */
export function bring(panes, placeIn, hold, behavior) {
  /** @type {Map<Pane, number>} */
  const inText = new Map();
  for (const pane of panes) {
    const passage = placeIn(pane);
    if (passage) inText.set(pane, pane.top(passage) + pane.text.scrollTop);
  }
  const least = Math.min(...[...inText.keys()].map((pane) => pane.text.clientHeight));
  const held = hold && inText.has(hold) ? (inText.get(hold) ?? 0) - hold.text.scrollTop : -1;
  const height = Math.min(held >= 0 && held < 0.6 * least ? held : LINE * least, ...inText.values());
  for (const [pane, top] of inText) pane.text.scrollTo({ top: top - height, behavior: isStill() ? "instant" : behavior });
}

export class Follower {
  /** @param {Led} led */
  constructor(led) {
    this.led = led;
    /** @type {Pane | null} */
    this.driver = null; // the pane that the reader scrolls
    this.frame = 0;
    this.last = 0;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    for (const pane of this.led.panes) {
      for (const name of ["wheel", "touchstart", "pointerdown", "keydown"]) {
        pane.text.addEventListener(name, (event) => {
          // a press makes a pane the driver only on its scroll bar: after a press on a word, text moving under the pointer would lose the click
          if (name !== "pointerdown" || event.target === pane.text) this.driver = pane;
        }, { passive: true, signal });
      }
      pane.text.addEventListener("scroll", () => this.scrolled(pane), { passive: true, signal });
    }
  }

  /** @param {Pane} pane */
  scrolled(pane) {
    if (this.driver !== pane || !this.led.isFollowing()) return;
    this.last = performance.now();
    if (!this.frame) this.frame = requestAnimationFrame(() => this.level(pane));
  }

  /** One animation frame of following. @param {Pane} pane */
  level(pane) {
    this.frame = 0;
    if (this.driver !== pane || !this.led.isFollowing() || !this.led.root.isConnected) return;
    this.led.adopt(pane);
    const isMoving = this.led.panes.filter((one) => one !== pane).some((other) => this.move(pane, other));
    if (isMoving || performance.now() - this.last < IDLE) this.frame = requestAnimationFrame(() => this.level(pane));
  }

  /** Move the other pane towards the height of this one; whether it must move further. @param {Pane} pane @param {Pane} other */
  move(pane, other) {
    const here = this.led.placeIn(pane);
    const there = this.led.placeIn(other);
    const top = here ? pane.top(here) : -1;
    if (!there || top < 0 || top >= pane.text.clientHeight) return false;
    const off = other.top(there) - top;
    const was = other.text.scrollTop;
    const isWhole = isStill() || Math.abs(off) < 24;
    other.text.scrollTop = was + (isWhole ? off : off * 0.28);
    return !isWhole && other.text.scrollTop !== was;
  }
}
