// Where a map opens that is wider than what is seen of it. No DOM.

/**
 * How far to scroll so that most of some points are in sight, these in the middle.
 * @param {number[]} points their distances from the beginning @param {number} width of what is seen at once
 */
export function mostSeen(points, width) {
  const sorted = [...points].sort((one, other) => one - other);
  const seen = sorted.map((first) => sorted.filter((one) => one >= first && one <= first + width));
  const most = seen.reduce((found, some) => (some.length > found.length ? some : found), []);
  return most.length ? Math.max(0, (most[0] + most[most.length - 1] - width) / 2) : 0;
}
