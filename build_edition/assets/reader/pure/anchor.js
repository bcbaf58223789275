// Match and describe a quotation with exactly the results of build_edition/anchor/. No DOM.
// All offsets in and out count code points of the text as received. tests/vectors/describe.json tests both implementations.
import { fold, isSpace, trim } from "./fold.js";

/** @import { Folded } from "./fold.js" */
/** @typedef {[number, number]} Span a half-open range of code points */
/** @typedef {{ exact: string, prefix: string, suffix: string }} Quote */

/** @param {string} words */
const foldWords = (words) => trim(fold(words).text);

/**
 * All spans `[start, end)` whose words are `exact`, with `prefix` directly before and `suffix` directly after.
 * @param {Folded} folded @param {string} exact @returns {Span[]}
 */
export function matchQuote(folded, exact, prefix = "", suffix = "") {
  const [words, before, after] = [exact, prefix, suffix].map(foldWords);
  /** @type {Span[]} */
  const found = [];
  if (!words) return found;
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const span = follows(folded.text, at, before) && precedes(folded.text, end, after) ? spanOf(folded, at, end) : null;
    if (span) found.push(span);
  }
  return found;
}

/** @param {string} text @param {number} at @param {string} words */
const endsAt = (text, at, words) => at >= words.length && text.startsWith(words, at - words.length);
/** @param {string} text @param {number} at @param {string} words */
const follows = (text, at, words) => endsAt(text, at, words) || (text[at - 1] === " " && endsAt(text, at - 1, words));
/** @param {string} text @param {number} at @param {string} words */
const precedes = (text, at, words) => text.startsWith(words, at) || (text[at] === " " && text.startsWith(words, at + 1));

/**
 * The span of the received text for the code units `[start, end)` of the folded text; null if it would split a character.
 * @param {Folded} folded @param {number} start @param {number} end @returns {Span | null}
 */
function spanOf({ text, starts, ends }, start, end) {
  if (start > 0 && starts[start - 1] === starts[start]) return null;
  if (end < text.length && starts[end] === starts[end - 1]) return null;
  return [starts[start], ends[end - 1]];
}

/**
 * The span without white space at its ends.
 * @param {{ chars: string[] }} text @param {Span} span @returns {Span}
 */
export function trimmed({ chars }, [start, end]) {
  let [from, to] = [start, end];
  while (from < to && isSpace(chars[from])) from += 1;
  while (to > from && isSpace(chars[to - 1])) to -= 1;
  return [from, to];
}

/**
 * The selector of a span, with the shortest context that matches this span and no other. Throws RangeError if there is none.
 * @param {Folded} folded @param {Span} span @returns {Quote}
 */
export function describeQuote(folded, span) {
  const [start, end] = trimmed(folded, span);
  const exact = folded.chars.slice(start, end).join("");
  /** @param {Span} one */
  const isIt = ([from, to]) => from === start && to === end;
  if (!matchQuote(folded, exact).some(isIt)) throw new RangeError("the span has no words of its own");
  for (const [prefix, suffix] of contexts(folded.chars, start, end)) {
    const found = matchQuote(folded, exact, prefix, suffix);
    if (found.length === 1 && isIt(found[0])) return { exact, prefix, suffix };
  }
  throw new RangeError("the span cannot be told from another");
}

/**
 * Contexts of increasing length: none; then for n = 1, 2, …: n words after, n words before, n words on both sides.
 * @param {string[]} chars @param {number} start @param {number} end @returns {Generator<[string, string]>}
 */
function* contexts(chars, start, end) {
  yield ["", ""];
  const before = wordStarts(chars, start);
  const after = wordEnds(chars, end);
  for (let size = 0; size < Math.max(before.length, after.length); size += 1) {
    const from = before[Math.min(size, before.length - 1)];
    const to = after[Math.min(size, after.length - 1)];
    const prefix = before.length ? trim(chars.slice(from, start).join("")) : "";
    const suffix = after.length ? trim(chars.slice(end, to).join("")) : "";
    yield ["", suffix];
    yield [prefix, ""];
    yield [prefix, suffix];
  }
}

/** @param {string[]} chars @param {number} at */
function wordStarts(chars, at) {
  const edges = [];
  for (let i = at - 1; i >= 0; i -= 1) if (!isSpace(chars[i]) && (i === 0 || isSpace(chars[i - 1]))) edges.push(i);
  return edges.length || !at ? edges : [0];
}

/** @param {string[]} chars @param {number} at */
function wordEnds(chars, at) {
  const edges = [];
  const last = chars.length;
  for (let i = at + 1; i <= last; i += 1) if (!isSpace(chars[i - 1]) && (i === last || isSpace(chars[i]))) edges.push(i);
  return edges.length || at >= last ? edges : [last];
}
