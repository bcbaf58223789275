// How notes share the margin of a text: the position of each and how many lines of it are shown. No DOM.
// In: for each note the level of its mark, the lines it would fill, and its rank (0 is the gravest). Out: for each its top and
// its lines, or null if it is hidden. Promises: no note overlaps another; none is further than `reach` below its mark; if there
// are more than fit, the least grave are hidden; the open note is exactly level with its mark, and the others are around it.

/** @typedef {{ level: number, lines: number, rank: number }} Wish */
/** @typedef {{ top: number, lines: number }} Stand */
/** @typedef {{ line: number, pad: number, gap: number, reach: number }} Measure in pixels; `pad` is the height of a note besides its lines */
/** @typedef {{ level: number, height: number }} Open */
/** @typedef {{ from: number, until: number }} Room */
/** @typedef {{ index: number, wish: Wish, top: number }} Kept */

/**
 * @param {Wish[]} wishes in the order of their marks, without the open one
 * @param {Measure} measure @param {Open | null} open
 * @returns {(Stand | null)[]}
 */
export function margin(wishes, measure, open = null) {
  if (!open) return spread(wishes, measure, { from: 0, until: Infinity });
  const later = wishes.findIndex(({ level }) => level > open.level);
  const at = later < 0 ? wishes.length : later;
  return [
    ...spread(wishes.slice(0, at), measure, { from: 0, until: open.level - measure.gap }),
    ...spread(wishes.slice(at), measure, { from: open.level + open.height + measure.gap, until: Infinity }),
  ];
}

/** @param {Wish[]} wishes @param {Measure} measure @param {Room} room */
function spread(wishes, measure, room) {
  /** @type {(Stand | null)[]} */
  const found = wishes.map(() => null);
  const kept = fitting(wishes, measure, room);
  for (const [place, stand] of grown(kept, measure, room).entries()) found[kept[place].index] = stand;
  return found;
}

/** @param {Measure} measure @param {number} lines */
const height = ({ line, pad, gap }, lines) => lines * line + pad + gap;

/** The greatest top (furthest down) that a note with one line may have. @param {Wish} wish @param {Measure} measure @param {Room} room */
const latest = (wish, measure, room) => Math.min(wish.level + measure.reach, room.until - height(measure, 1) + measure.gap);

/** The notes that fit with one line each. @param {Wish[]} wishes @param {Measure} measure @param {Room} room */
function fitting(wishes, measure, room) {
  /** @type {Kept[]} */
  const kept = [];
  for (const [index, wish] of wishes.entries()) {
    kept.push({ index, wish, top: 0 });
    settle(kept, kept.length - 1, measure, room);
    while (kept.length && kept[kept.length - 1].top > latest(kept[kept.length - 1].wish, measure, room)) {
      const start = crowd(kept);
      kept.splice(least(kept, start), 1);
      settle(kept, start, measure, room);
    }
  }
  return kept;
}

/** Set the tops from one index on. @param {Kept[]} kept @param {number} start @param {Measure} measure @param {Room} room */
function settle(kept, start, measure, room) {
  for (let place = start; place < kept.length; place += 1) {
    const free = place ? kept[place - 1].top + height(measure, 1) : room.from;
    kept[place].top = Math.max(kept[place].wish.level, free);
  }
}

/** The index at which the run of notes that push each other down begins, up to the last note. @param {Kept[]} kept */
function crowd(kept) {
  let start = kept.length - 1;
  while (start > 0 && kept[start].top > kept[start].wish.level) start -= 1;
  return start;
}

/** The index of the last of the least grave notes of a run. @param {Kept[]} kept @param {number} start */
function least(kept, start) {
  let found = start;
  for (let place = start; place < kept.length; place += 1) if (kept[place].wish.rank >= kept[found].wish.rank) found = place;
  return found;
}

/**
 * Give each note as many lines as there is room for before the next; two if the next can move down for them.
 * @param {Kept[]} kept @param {Measure} measure @param {Room} room @returns {Stand[]}
 */
function grown(kept, measure, room) {
  const last = kept.map(({ wish }) => latest(wish, measure, room));
  for (let place = kept.length - 2; place >= 0; place -= 1) last[place] = Math.min(last[place], last[place + 1] - height(measure, 1));
  let free = room.from;
  return kept.map(({ wish }, place) => {
    const top = Math.max(wish.level, free);
    const lines = Math.min(wish.lines, linesFor(top, { next: kept[place + 1]?.wish.level, last: last[place + 1] }, measure, room));
    free = top + height(measure, lines);
    return { top, lines };
  });
}

/**
 * How many lines a note at `top` may have, if the next should be at `next` and must not be below `last`.
 * @param {number} top @param {{ next: number | undefined, last: number | undefined }} after @param {Measure} measure @param {Room} room
 */
function linesFor(top, { next, last }, measure, room) {
  const end = next === undefined ? room.until + measure.gap : next;
  const free = end === Infinity ? Infinity : Math.floor((end - top - height(measure, 0)) / measure.line);
  if (free >= 2) return free;
  return top + height(measure, 2) <= (last ?? room.until + measure.gap) ? 2 : 1;
}
