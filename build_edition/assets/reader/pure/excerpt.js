// The words around what was found in a record, each found or not; a reading's only where the received words have none. No DOM.
import { isSpaceless } from "./spaceless.js";

/** What stands between the words of a record, those of its reading text, and what else it is found by. */
const SEPARATOR = "␞";
const BEFORE = 9;
const SHOWN = 38;

/**
 * @typedef {object} Excerpt
 * @property {{ word: string, isFound: boolean }[]} words
 * @property {{ before: boolean, after: boolean }} isCut
 * @property {boolean} isReading
 * @property {string[]} found every word found, as it stands there
 */

/**
 * @param {string} content the words of a record @param {(word: string, at: number) => boolean} isFoundAt
 * @param {string} title what stands above the excerpt, and is not said again at its beginning
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

/** Where the words go on after their title; at the beginning where they do not begin with it, or it is all there is. @param {string[]} words @param {string} title @param {number} end */
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
 * Where most found words stand together.
 * @param {number[]} at @param {number} from
 */
function densest(at, from) {
  const near = (/** @type {number} */ i) => at.filter((j) => j >= i && j < i + SHOWN - BEFORE).length;
  return at.reduce((found, i) => (near(i) > near(found) ? i : found), at[0] ?? from);
}

/**
 * The different words to mark on the page, without the signs around them; little words only where there are no others.
 * @param {string[]} words
 */
export function marked(words) {
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
  const different = [...new Map(bare.map((word) => [word.toLowerCase(), word])).values()];
  const long = different.filter((word) => word.length > 3);
  return (long.length ? long : different).slice(0, 8);
}

/**
 * A pattern of whole words, in any case; in scripts without spaces a word may stand within others.
 * @param {string[]} words
 */
export function wholeWords(words) {
  const escaped = (/** @type {string[]} */ some) => some.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|");
  const [within, whole] = [words.filter(isSpaceless), words.filter((word) => !isSpaceless(word))];
  const patterns = [...(whole.length ? [`(?<![\\p{L}\\p{N}])(?:${escaped(whole)})(?![\\p{L}\\p{N}])`] : []),
    ...(within.length ? [escaped(within)] : [])];
  return new RegExp(patterns.join("|"), "giu");
}
