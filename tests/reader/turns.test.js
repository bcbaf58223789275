import assert from "node:assert/strict";
import test from "node:test";
import { inTurns } from "../../build_edition/assets/reader/page/turns.js";

test("one thing is done after the other", async () => {
  /** @type {number[]} */
  const done = [];
  await inTurns([1, 2, 3].map((n) => () => { done.push(n); }), new AbortController().signal);
  assert.deepEqual(done, [1, 2, 3]);
});

test("what is not wanted any more is not done", async () => {
  const leaving = new AbortController();
  /** @type {string[]} */
  const done = [];
  await inTurns([() => { done.push("first"); leaving.abort(); }, () => { done.push("second"); }], leaving.signal);
  assert.deepEqual(done, ["first"]);
});

test("between two long things others have their turn", async () => {
  /** @type {string[]} */
  const done = [];
  const long = () => {
    const until = performance.now() + 20;
    while (performance.now() < until);
    done.push("long");
  };
  const all = inTurns([long, long], new AbortController().signal);
  setTimeout(() => { done.push("a press"); });
  await all;
  assert.equal(done.at(-1), "long");
  assert.ok(done.includes("a press"));
});
