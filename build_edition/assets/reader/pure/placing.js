// Where something that opens stands, in pixels of the window: one way for everything that opens. No DOM.
// In: the words it belongs to, its own size, the part of the window that is free. Out: its corner and how high it may be.
// Promises: never over the words, never off the sides; below them, or above where it does not fit and there is more room.

/** @typedef {{ left: number, top: number, bottom: number }} Anchor `left` is where the line begins */
/** @typedef {{ width: number, height: number }} Size as it would be with all the room in the world */
/** @typedef {{ left: number, right: number, ceiling: number, floor: number }} Room */
/** @typedef {{ left: number, top: number, height: number, isAbove: boolean }} Placed `height` is the greatest it may have */

const LEAST = 96; // never made lower than this; it scrolls

/**
 * @param {Anchor} anchor @param {Size} size @param {Room} room
 * @param {{ gap?: number, margin?: number, shift?: number }} how `shift`: how far it begins before the line does
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
    top: isAbove ? anchor.top - gap - Math.min(size.height, height) : anchor.bottom + gap,
    height,
    isAbove,
  };
}

const GAP = 3;

/**
 * Tops of notes of given heights, each as near its level as can be; the one at index `fixed` exactly at its level if it can.
 * @param {number[]} levels @param {number[]} heights
 */
export function stack(levels, heights, fixed = -1) {
  const tops = downFrom(levels, heights, [], 0, 0);
  if (fixed < 0) return tops;
  const above = heights.slice(0, fixed).reduce((sum, height) => sum + height + GAP, 0);
  tops[fixed] = Math.max(levels[fixed], above);
  for (let index = fixed - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index], tops[index + 1] - heights[index] - GAP);
  }
  return downFrom(levels, heights, tops, fixed + 1, tops[fixed] + heights[fixed] + GAP);
}

/** @param {number[]} levels @param {number[]} heights @param {number[]} tops @param {number} from @param {number} floor */
function downFrom(levels, heights, tops, from, floor) {
  for (let index = from, low = floor; index < levels.length; index += 1) {
    tops[index] = Math.max(levels[index], low);
    low = tops[index] + heights[index] + GAP;
  }
  return tops;
}
