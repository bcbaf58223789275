// Everything that opens: its position, what closes it, and where the focus goes then. The topmost is the one opened last:
// Escape closes only that. A press closes everything that is open above the place pressed. All are closed when the page is left.
import { place } from "../pure/placing.js";
import { first } from "./dom.js";

/** @import { Anchor } from "../pure/placing.js" */

/** @type {Popup[]} */
const open = [];

/**
 * @typedef {object} Manner
 * @property {(target: Node) => boolean} holds whether a press on this node counts as inside
 * @property {() => void} closed removes it from the page; called each time it closes
 * @property {() => HTMLElement | null | undefined} returnTo the element that gets the focus back; none if the focus stays where it is
 * @property {boolean} [staysOnPress] whether it stays open on a press outside
 */

/** One thing that opens and closes. */
export class Popup {
  /** @param {Manner} manner */
  constructor(manner) {
    this.manner = manner;
  }

  get isOpen() { return open.includes(this); }

  /** Register it as open, on top of the others. */
  open() {
    if (!this.isOpen) open.push(this);
  }

  /** Close it; the focus is returned only if `isReturning`. */
  close(isReturning = false) {
    const at = open.indexOf(this);
    if (at < 0) return;
    open.splice(at, 1);
    const target = isReturning ? this.manner.returnTo() : null;
    this.manner.closed();
    if (target?.isConnected) target.focus({ preventScroll: true });
  }
}

/**
 * Listen for Escape and presses outside; called before any feature starts on a page.
 * @param {Document} root @param {AbortSignal} signal
 */
export function start(root, signal) {
  root.addEventListener("keydown", escaped, { capture: true, signal });
  root.addEventListener("pointerdown", pressed, { capture: true, signal });
  signal.addEventListener("abort", () => { for (const one of open.toReversed()) one.close(); }, { once: true });
}

/** @param {KeyboardEvent} event */
function escaped(event) {
  const top = open.at(-1);
  if (event.key !== "Escape" || event.isComposing || !top) return;
  event.preventDefault();
  event.stopPropagation();
  top.close(true);
}

/** @param {PointerEvent} event */
function pressed(event) {
  const target = event.target;
  for (const one of open.toReversed()) {
    if (target instanceof Node && one.manner.holds(target)) return;
    if (!one.manner.staysOnPress) one.close();
  }
}

/**
 * Place something beside an anchor: sets `--be-x`, `--be-y` and `--be-height`, which the style sheet uses, except where it places
 * it otherwise, as on phones.
 * @param {HTMLElement} made @param {Anchor} anchor in pixels of the window
 * @param {{ gap?: number, margin?: number, shift?: number }} how
 */
export function standBy(made, anchor, how) {
  made.style.removeProperty("--be-height");
  const size = { width: made.offsetWidth, height: made.offsetHeight };
  const placed = place(anchor, size, room(), how);
  const parent = made.offsetParent ?? document.body;
  const origin = parent.getBoundingClientRect();
  made.style.setProperty("--be-x", `${placed.left - origin.left - parent.clientLeft + parent.scrollLeft}px`);
  made.style.setProperty("--be-y", `${placed.top - origin.top - parent.clientTop + parent.scrollTop}px`);
  made.style.setProperty("--be-height", `${placed.height}px`);
}

/** The free part of the window: below the theme's header and our bar; on phones, above the bar. */
function room() {
  const { clientWidth: right, clientHeight } = document.documentElement;
  let ceiling = Math.max(0, first(document, ".md-header")?.getBoundingClientRect().bottom ?? 0);
  let floor = clientHeight;
  const bar = first(document, ".be-bar")?.getBoundingClientRect();
  if (bar?.height && bar.top < ceiling + 7) ceiling = Math.max(ceiling, bar.bottom);
  else if (bar?.height && bar.bottom > floor - 7) floor = bar.top;
  return { left: 0, right, ceiling, floor };
}
