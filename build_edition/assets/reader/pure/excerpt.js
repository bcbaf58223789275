// Excerpts of a record: the words around the matches, each matched or not. Words of the reading text are used only if none of the
// received words match. No DOM.
import { isSpaceless } from "./spaceless.js";

/** The separator between the words of a record, those of its reading text, and further words by which it can be found. */
const SEPARATOR = "␞";
const BEFORE = 9;
const SHOWN = 38;

/**
 * @typedef {object} Excerpt
 * @property {{ word: string, isFound: boolean }[]} words
 * @property {{ before: boolean, after: boolean }} isCut
 * @property {boolean} isReading
 * @property {string[]} found every matched word, as it is written there
 */

/**
 * @param {string} content the words of a record @param {(word: string, at: number) => boolean} isFoundAt
 * @param {string} title shown above the excerpt; not repeated at its beginning
 * @returns {Excerpt}
 */
export function excerptOf(content, isFoundAt, title = "") {
  const words = content.split(/\s+/u);
  const isFound = (/** @type {number} */ at) => isFoundAt(words[at], at);
  const within = (/** @type {number} */ from, /** @type {number} */ to) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter(isFound);
  const first = wordAt(words, 0);
  const second = wordAt(words, first + 1);
  const received = within(0, first);
  const begin = afterTitle(words, title, first);
  const reading = received.length ? [] : within(first + 1, second);
  const [from, to, at] = reading.length ? [first + 1, second, reading] : [begin, first, received.filter((i) => i >= begin)];
  const start = Math.max(from, Math.min(densest(at, from) - BEFORE, to - SHOWN));
  const end = Math.min(to, start + SHOWN);
  return {
    words: words.slice(start, end).map((word, i) => ({ word, isFound: isFound(start + i) })),
    isCut: { before: start > from, after: start + SHOWN < to },
    isReading: reading.length > 0,
    found: (reading.length ? reading : received).map((i) => words[i]),
  };
}

/** The index of the first word after the title; 0 if the words do not begin with the title or there is nothing else. @param {string[]} words @param {string} title @param {number} end */
function afterTitle(words, title, end) {
  const said = title.split(/\s+/u).filter(Boolean);
  return said.length < end && said.every((word, i) => words[i] === word) ? said.length : 0;
}

/** @param {string[]} words @param {number} from */
function wordAt(words, from) {
  const at = words.indexOf(SEPARATOR, from);
  return at < 0 ? words.length : at;
}

/**
 * The index of the match that is followed by most matches within the length of an excerpt; `from` if there are none.
 * @param {number[]} at @param {number} from
 */
function densest(at, from) {
  const near = (/** @type {number} */ i) => at.filter((j) => j >= i && j < i + SHOWN - BEFORE).length;
  return at.reduce((found, i) => (near(i) > near(found) ? i : found), at[0] ?? from);
}

/**
 * The distinct words to highlight on the page, at most 8, without punctuation around them; short words only if there are no others.
 * @param {string[]} words
 */
export function marked(words) {
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
  const different = [...new Map(bare.map((word) => [word.toLowerCase(), word])).values()];
  const long = different.filter((word) => word.length > 3);
  return (long.length ? long : different).slice(0, 8);
}

/**
 * A pattern for whole words, ignoring case; in scripts without spaces words match anywhere.
 * @param {string[]} words
 */
export function wholeWords(words) {
  const escaped = (/** @type {string[]} */ some) => some.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|");
  const [within, whole] = [words.filter(isSpaceless), words.filter((word) => !isSpaceless(word))];
  const patterns = [...(whole.length ? [`(?<![\\p{L}\\p{N}])(?:${escaped(whole)})(?![\\p{L}\\p{N}])`] : []),
    ...(within.length ? [escaped(within)] : [])];
  return new RegExp(patterns.join("|"), "giu");
}
