import assert from "node:assert/strict";
import { test } from "node:test";
import { margin } from "../../build_edition/assets/reader/pure/margin.js";

const measure = { line: 20, pad: 0, gap: 4, reach: 38 };
/** @param {number} level */
const wish = (level, lines = 1, rank = 1) => ({ level, lines, rank });

/** Any number of notes at any levels, the same for the same seed. @param {number} seed @param {number} many */
function crowd(seed, many) {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const wishes = Array.from({ length: many }, () => wish(Math.floor(next() * many * 9), 1 + Math.floor(next() * 6), Math.floor(next() * 4)));
  return wishes.sort((a, b) => a.level - b.level);
}

test("a note that has the margin to itself is level with its sign and has all its lines", () => {
  assert.deepEqual(margin([wish(50, 7)], measure), [{ top: 50, lines: 7 }]);
  assert.deepEqual(margin([], measure), []);
});

test("a note has as many lines as there are before the next one", () => {
  assert.deepEqual(margin([wish(0, 7), wish(70, 2)], measure), [{ top: 0, lines: 3 }, { top: 70, lines: 2 }]);
});

test("two notes on one line stand below one another, each with two lines", () => {
  assert.deepEqual(margin([wish(0, 5), wish(0, 2)], measure)[0], { top: 0, lines: 1 });
  assert.deepEqual(margin([wish(0, 5), wish(10, 2)], measure), [{ top: 0, lines: 2 }, { top: 44, lines: 2 }]);
});

test("of more notes than fit the least grave gives way, wherever it stands among them", () => {
  const ranks = [[0, 1, 3, 1], [3, 1, 0, 1], [1, 0, 1, 3]];
  for (const given of ranks) {
    const found = margin(given.map((rank) => wish(0, 1, rank)), { ...measure, reach: 50 });
    assert.deepEqual(found.map((one) => one !== null), given.map((rank) => rank !== 3));
  }
});

test("in any crowd no note stands on another, and none is out of reach of its sign", () => {
  for (let seed = 1; seed < 40; seed += 1) {
    const wishes = crowd(seed, 120);
    const found = margin(wishes, measure);
    let free = 0;
    found.forEach((stand, index) => {
      if (!stand) return;
      assert.ok(stand.top >= free && stand.top >= wishes[index].level && stand.top <= wishes[index].level + measure.reach, `${seed}: ${index}`);
      assert.ok(stand.lines >= 1 && stand.lines <= wishes[index].lines);
      free = stand.top + stand.lines * measure.line + measure.gap;
    });
    assert.ok(found.filter(Boolean).length > 20);
  }
});

test("in any crowd the open note has its place and no other touches it", () => {
  for (let seed = 1; seed < 40; seed += 1) {
    const wishes = crowd(seed, 120);
    const open = { level: seed * 25, height: 310 };
    margin(wishes, measure, open).forEach((stand, index) => {
      if (!stand) return;
      const end = stand.top + stand.lines * measure.line;
      assert.ok(end + measure.gap <= open.level || stand.top >= open.level + open.height + measure.gap, `${seed}: ${index}`);
      assert.ok(stand.top <= wishes[index].level + measure.reach);
    });
  }
});
