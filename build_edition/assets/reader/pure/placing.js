// Where something that opens stands, in pixels of the window: one way for everything that opens. No DOM.
// In: the words it belongs to, its own size, the part of the window that is free. Out: its corner and how high it may be.
// Promises: never over the words where a room of `LEAST` is beside them, never off the sides, its first line never outside of what is
// free; below the words, or above where it does not fit and there is more room.

/** @typedef {{ left: number, top: number, bottom: number }} Anchor `left` is the beginning of the line */
/** @typedef {{ width: number, height: number }} Size the size it would have without limits */
/** @typedef {{ left: number, right: number, ceiling: number, floor: number }} Room */
/** @typedef {{ left: number, top: number, height: number, isAbove: boolean }} Placed `height` is the greatest it may have */

const LEAST = 96; // the least height; below that, it scrolls

/**
 * @param {Anchor} anchor @param {Size} size @param {Room} room
 * @param {{ gap?: number, margin?: number, shift?: number }} how `shift`: how far it begins to the left of the line
 * @returns {Placed}
 */
export function place(anchor, size, room, { gap = 8, margin = 8, shift = 0 } = {}) {
  const below = room.floor - anchor.bottom - gap - margin;
  const above = anchor.top - room.ceiling - gap - margin;
  const isAbove = size.height > below && above > below;
  const height = Math.max(isAbove ? above : below, LEAST);
  const widest = room.right - size.width - margin;
  return {
    left: Math.max(room.left + margin, Math.min(anchor.left - shift, widest)),
    top: isAbove ? Math.max(anchor.top - gap - Math.min(size.height, height), room.ceiling) : anchor.bottom + gap,
    height,
    isAbove,
  };
}
