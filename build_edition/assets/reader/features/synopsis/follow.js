// Panes that follow each other: a frame at a time, the other pane moves to where its passage stands as high as the driver's.
import { LINE } from "./pane.js";

/** @import { Pane } from "./pane.js" */
/**
 * @typedef {object} Led
 * @property {HTMLElement} root
 * @property {Pane[]} panes
 * @property {() => boolean} isFollowing
 * @property {(pane: Pane) => void} adopt take up what is in view in the pane being scrolled
 * @property {(pane: Pane) => string | undefined} placeIn the passage chosen in a pane
 */

const IDLE = 200; // ms without a scroll after which a following pane may rest
const STILL = window.matchMedia("(prefers-reduced-motion: reduce)");

/** Whether the reader wants nothing to move. */
export const isStill = () => STILL.matches;

/**
 * Scroll panes so that the passages chosen in them stand at one height: at that of the pane held, or at the reading line.
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
    this.driver = null; // the pane the reader scrolls
    this.frame = 0;
    this.last = 0;
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    for (const pane of this.led.panes) {
      for (const name of ["wheel", "touchstart", "pointerdown", "keydown"]) {
        pane.text.addEventListener(name, (event) => {
          // a press leads only on the scroll bar: on a word, what moves under the pointer would swallow the click
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

  /** One frame of following. @param {Pane} pane */
  level(pane) {
    this.frame = 0;
    if (this.driver !== pane || !this.led.isFollowing() || !this.led.root.isConnected) return;
    this.led.adopt(pane);
    const isMoving = this.led.panes.filter((one) => one !== pane).some((other) => this.move(pane, other));
    if (isMoving || performance.now() - this.last < IDLE) this.frame = requestAnimationFrame(() => this.level(pane));
  }

  /** Whether the other pane still moves. @param {Pane} pane @param {Pane} other */
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
