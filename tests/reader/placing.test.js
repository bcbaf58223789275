import assert from "node:assert/strict";
import { test } from "node:test";
import { mostSeen } from "../../build_edition/assets/reader/pure/map.js";
import { place } from "../../build_edition/assets/reader/pure/placing.js";

const room = { left: 0, right: 1000, ceiling: 50, floor: 700 };
/** @param {number} top */
const line = (top, left = 300) => ({ left, top, bottom: top + 20 });
const size = { width: 200, height: 150 };
const how = { gap: 5, margin: 10 };

test("what opens stands below its words where there is room", () => {
  assert.deepEqual(place(line(100), size, room, how), { left: 300, top: 125, height: 565, isAbove: false });
});

test("it stands above them where it does not fit below and there is more room", () => {
  const { top, isAbove } = place(line(600), size, room, how);
  assert.equal(isAbove, true);
  assert.equal(top + size.height, 595);
});

test("where it fits neither below nor above it stands where there is more room, and may be no higher than that", () => {
  const tall = { width: 200, height: 2000 };
  const low = place(line(200), tall, room, how);
  assert.deepEqual([low.isAbove, low.top, low.top + low.height], [false, 225, 690]);
  const high = place(line(600), tall, room, how);
  assert.deepEqual([high.isAbove, high.top, high.top + high.height], [true, 60, 595]);
});

test("it is never over its words", () => {
  for (let top = 60; top < 680; top += 7) {
    for (const height of [10, 90, 300, 640, 3000]) {
      const anchor = line(top);
      const placed = place(anchor, { width: 100, height }, room, how);
      const shown = Math.min(height, placed.height);
      assert.ok(placed.top >= anchor.bottom || placed.top + shown <= anchor.top, `${top}, ${height}`);
    }
  }
});

test("it never leaves the sides of the window; where it is wider than that, it begins at the edge", () => {
  for (const left of [-50, 0, 500, 990, 1200]) {
    const placed = place(line(100, left), size, room, how);
    assert.ok(placed.left >= 10 && placed.left + size.width <= 990, String(left));
  }
  assert.equal(place(line(100), { width: 1500, height: 10 }, room, how).left, 10);
});

test("it may begin before the words do", () => {
  assert.equal(place(line(100), size, room, { shift: 12 }).left, 288);
});

test("in a window that has no room at all it is still high enough to be read", () => {
  assert.equal(place(line(10), size, { left: 0, right: 300, ceiling: 0, floor: 40 }, how).height, 96);
});

test("in a window that has hardly room its first line is not under what stands at the top", () => {
  for (let top = 60; top < 200; top += 5) {
    assert.ok(place(line(top), size, { left: 0, right: 300, ceiling: 50, floor: 210 }, how).top >= 50, String(top));
  }
});

test("a wide picture opens where most of its places are, and at its beginning where it has none", () => {
  assert.equal(mostSeen([], 300), 0);
  assert.equal(mostSeen([20, 500, 520, 560], 300), 380);
  assert.equal(mostSeen([20, 40], 300), 0);
});
