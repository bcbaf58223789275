// How well the words that were found meet those that were asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isExact, isFarFetched } from "../../build_edition/assets/reader/pure/met.js";

const names = new Map([["троцкий", "Trotsky"], ["trotskii", "Trotsky"]]);
const asked = (/** @type {string[]} */ ...words) => new Set(words);

test("a word is met exactly as it was written, in any case and with any signs around it", () => {
  assert.ok(isExact(["“Legality,”"], asked("legality"), names));
  assert.ok(!isExact(["legal", "legalities"], asked("legality"), names));
  assert.ok(isExact(["Müller's"], asked("muller"), names));
  assert.ok(isExact(["ещё"], asked("еще"), names));
});

test("of several words each must be met", () => {
  assert.ok(isExact(["old", "law"], asked("law", "old"), names));
  assert.ok(!isExact(["law"], asked("law", "old"), names));
});

test("a part of a word with a hyphen is met, and a word with a hyphen by its parts", () => {
  assert.ok(isExact(["night-watch"], asked("watch"), names));
  assert.ok(isExact(["night", "watch"], asked("night watch"), names));
});

test("a name is met in either script", () => {
  assert.ok(isExact(["Троцкий"], asked("Trotsky"), names));
  assert.ok(!isFarFetched(["Троцкий"], asked("Trotsky"), names));
});

test("what only begins as the word does is far-fetched, and so is nothing at all", () => {
  assert.ok(isFarFetched(["M.", "m"], asked("muller"), names));
  assert.ok(isFarFetched(["у"], asked("уншлихт"), names));
  assert.ok(isFarFetched(["law"], asked("law", "zebra"), names));
});

test("another form of the word is not far-fetched, nor the beginning of one that is longer", () => {
  for (const [found, word] of [["legal", "legality"], ["die", "dying"], ["sky", "skies"], ["legality", "lega"]]) {
    assert.ok(!isFarFetched([found], asked(word), names), word);
  }
  assert.ok(!isFarFetched([], asked("anything"), names), "where nothing is told, nothing is known");
});
