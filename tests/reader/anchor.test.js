import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { describeQuote, matchQuote, trimmed } from "../../build_edition/assets/reader/pure/anchor.js";
import { fold, isCombining, isSpace, onOneLine, trim, trimEnd } from "../../build_edition/assets/reader/pure/fold.js";

/** @import { Span } from "../../build_edition/assets/reader/pure/anchor.js" */
/**
 * @typedef {{ start: number, end: number, exact?: string, prefix?: string, suffix?: string, refused?: string }} Described
 * @typedef {{ name: string, text: string, folded: string, quotes: Described[] }} Vector
 */

/** @type {Vector[]} */
const vectors = JSON.parse(readFileSync(new URL("../vectors/describe.json", import.meta.url), "utf8"));
/** @type {number[]} */
const combining = JSON.parse(readFileSync(new URL("../vectors/combining.json", import.meta.url), "utf8"));

/** @param {string} text @param {Described} quote @returns {Described} */
function described(text, { start, end }) {
  try {
    return { start, end, ...describeQuote(fold(text), [start, end]) };
  } catch (error) {
    return { start, end, refused: error instanceof RangeError ? error.message : String(error) };
  }
}

for (const { name, text, folded, quotes } of vectors) {
  test(`folds and describes as the build does: ${name}`, () => {
    assert.equal(fold(text).text, folded);
    assert.deepEqual(quotes.map((quote) => described(text, quote)), quotes);
  });
}

test("there are vectors to be held to", () => {
  assert.ok(vectors.flatMap(({ quotes }) => quotes).length > 60);
});

test("every quotation described is found where it was described, and nowhere else", () => {
  for (const { name, text, quotes } of vectors) {
    const folded = fold(text);
    for (const { start, end, exact, prefix, suffix } of quotes) {
      if (exact === undefined) continue;
      assert.deepEqual(matchQuote(folded, exact, prefix, suffix), [trimmed(folded, [start, end])], name);
    }
  }
});

test("what combines in the build combines in the reader; letters, digits and spaces do not", () => {
  assert.ok(combining.length > 800);
  assert.deepEqual(combining.filter((code) => !isCombining(String.fromCodePoint(code))), []);
  for (const char of ["a", "é", "Ё", "7", " ", "\u200d", "🙂", "한", "\ufeff"]) assert.ok(!isCombining(char), char);
});

test("a hundred thousand marks on one letter, and as many spaces, are folded in a moment", () => {
  const marks = `e${"\u0301".repeat(100_000)} x`;
  const folded = fold(marks);
  assert.deepEqual([folded.ends[0], folded.text.endsWith(" x")], [100_001, true]);
  assert.equal(fold(` ${"\n \u00a0".repeat(30_000)}a`).text, " a");
});

test("halves of characters, controls and signs that nobody can see are folded without fail", () => {
  for (const text of ["\ud800", "a\udc00b", "\u0000\u0007", "\u200d\u200b\ufeff", "\u202e)(", "\ufffe\uffff"]) {
    assert.equal(fold(text).chars.length, Array.from(text).length);
    assert.deepEqual(matchQuote(fold(text), "no such words"), []);
  }
});

test("every unit of a folding stands for characters of the text, in order and without a gap", () => {
  for (const { name, text } of vectors) {
    const { chars, text: folded, starts, ends } = fold(text);
    assert.equal(starts.length, folded.length, name);
    let at = 0;
    starts.forEach((start, unit) => {
      assert.ok(start === at || (unit > 0 && start === starts[unit - 1]), name);
      at = ends[unit];
    });
    assert.equal(at, chars.length, name);
  }
});

test("words of white space alone have no quotation", () => {
  assert.throws(() => describeQuote(fold("a  b"), [1, 3]), /no words of its own/);
  assert.deepEqual(matchQuote(fold("a b"), "  "), []);
});

test("a cut through a character is refused", () => {
  assert.throws(() => describeQuote(fold("cafe\u0301"), [0, 4]), RangeError);
});

test("white space is what Python says it is", () => {
  for (const space of ["\t", "\n", "\x1c", "\x1f", "\x85", "\u00a0", "\u2028", "\u3000"]) assert.ok(isSpace(space));
  for (const none of ["\ufeff", "\u200b", "\u180e", "a"]) assert.ok(!isSpace(none));
  assert.equal(trim("\x85 a\ufeff "), "a\ufeff");
  assert.equal(trimEnd(" a \u2029"), " a");
  assert.equal(onOneLine(" a\n\n b\u00a0c "), "a b c");
});

test("a span is trimmed to its words; one of spaces is empty", () => {
  const folded = fold(" a b ");
  assert.deepEqual(trimmed(folded, /** @type {Span} */ ([0, 5])), [1, 4]);
  const [start, end] = trimmed(folded, /** @type {Span} */ ([2, 3]));
  assert.equal(start, end);
});
