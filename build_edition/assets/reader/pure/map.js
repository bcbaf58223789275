// The initial scroll position of a map that is wider than its box. No DOM.

/**
 * The scroll position at which the most points are visible, centred on these, in the unit of the points.
 * @param {number[]} points their distances from the beginning @param {number} width of the visible part
 */
export function mostSeen(points, width) {
  const sorted = [...points].sort((one, other) => one - other);
  const seen = sorted.map((first) => sorted.filter((one) => one >= first && one <= first + width));
  const most = seen.reduce((found, some) => (some.length > found.length ? some : found), []);
  return most.length ? Math.max(0, (most[0] + most[most.length - 1] - width) / 2) : 0;
}
