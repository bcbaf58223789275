// From what was selected to the words of a note.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../build_edition/assets/reader/pure/fold.js";
import { doubtOf, placesOf, wholeWords } from "../../build_edition/assets/reader/pure/selected-words.js";

/** @import { Span } from "../../build_edition/assets/reader/pure/anchor.js" */

/** @param {string} words @param {string} selected the part of them that is selected @param {string} [language] */
function whole(words, selected, language = "en") {
  const at = [...words.slice(0, words.indexOf(selected))].length;
  const text = fold(words);
  const [start, end] = wholeWords(text, { furniture: [], paragraphs: { p1: [[0, text.chars.length]] } }, [at, at + [...selected].length], language);
  return text.chars.slice(start, end).join("");
}

test("half a word becomes the whole word, and whole words stay as they are", () => {
  for (const [words, selected, expected] of [
    ["the man's laughter rang", "laugh", "laughter"], ["a slaughter", "laughter", "slaughter"], ["one two three", "ne tw", "one two"],
    ["I don't know", "don", "don't"], ["a well-known man", "known", "known"], ["in 1936, then", "93", "1936"], ["(so-called)", "so", "so"],
    ["one two", "one two", "one two"], ["one, two", ", ", ", "], ["“No,” he said", "No", "No"], ["Ёжик в тумане", "жик", "Ёжик"],
    ["naïve 🙂 man", "ïv", "naïve"], ["и́ва", "ва", "и́ва"],
  ]) assert.equal(whole(words, selected), expected, words);
});

test("where words have no spaces between them they are found all the same", () => {
  assert.equal(whole("我喜歡東京都立大學", "東", "zh"), whole("我喜歡東京都立大學", "東", "zh"));
  assert.ok(whole("彼は東京へ行った。", "東", "ja").length < 4);
  assert.equal(whole("one two", "ne", "no such language"), "one");
});

test("a word does not reach from one paragraph into the next", () => {
  const text = fold("ab\ncd");
  assert.deepEqual(wholeWords(text, { furniture: [], paragraphs: { p1: [[0, 2]], p2: [[3, 5]] } }, [1, 4], "en"), [0, 5]);
  assert.deepEqual(wholeWords(text, { furniture: [], paragraphs: { p1: [[0, 1]], p2: [[1, 2]] } }, [1, 2], "en"), [1, 2]);
});

const text = fold("One word. Two words. Three words more.");
/** @type {Record<string, Span[]>} */
const paragraphs = { p1: [[0, 9]], p2: [[10, 20]], p3: [[21, 38]] };
/** @param {Span} span @param {[number, number, number][]} turns */
const doubt = (span, turns = []) => doubtOf(text, { furniture: [], paragraphs, turns }, span);

test("the whole text, several speakers, very many words are asked about", () => {
  assert.match(doubt([0, 38]), /whole text/);
  assert.equal(doubt([0, 20]), "");
  assert.equal(doubt([0, 20], [[0, 9, 0], [10, 20, 0], [21, 38, 1]]), "", "one speaker in two paragraphs");
  assert.match(doubt([10, 38], [[0, 9, 0], [10, 20, 0], [21, 38, 1]]), /2 speakers/);
  const long = fold("w ".repeat(200));
  assert.match(doubtOf(long, { furniture: [], paragraphs: { p1: [[0, 400]] } }, [0, 400]), /200 words/);
  assert.equal(doubtOf(long, { furniture: [], paragraphs: { p1: [[0, 400]] } }, [0, 100]), "", "a text of one paragraph");
});

test("places of the same words are counted but for lines that are not the document's", () => {
  assert.deepEqual(placesOf(text, { furniture: [], paragraphs }, "words"), [[14, 19], [27, 32]]);
  assert.deepEqual(placesOf(text, { furniture: [[20, 38]], paragraphs }, "words"), [[14, 19]]);
});
