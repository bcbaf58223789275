// From a selection to the words that a note may be about, and doubts whether they are meant. No DOM.
import { matchQuote } from "./anchor.js";
import { say } from "./words.js";

/** @import { Folded } from "./fold.js" */
/** @import { Span } from "./anchor.js" */
/** @typedef {{ furniture: Span[], paragraphs: Record<string, Span[]>, turns?: [number, number, number][] }} Parts */

const MANY = 120; // a note is seldom about more words than this

/** @param {Span} one @param {Span} other */
const overlap = ([start, end], [from, to]) => start < to && from < end;

/**
 * The span extended to whole words at both ends, by the rules of the language of the text; unchanged if the browser has no word
 * segmenter.
 * @param {Folded} text @param {Parts} parts @param {Span} span @param {string} [language] @returns {Span}
 */
export function wholeWords({ chars }, { paragraphs }, [start, end], language) {
  if (!("Segmenter" in Intl)) return [start, end];
  const segmenter = new Intl.Segmenter(supported(language), { granularity: "word" });
  /** @param {number} at an offset between two characters */
  const wordAround = (at) => {
    const [from, to] = Object.values(paragraphs).flat().find(([a, b]) => a < at && at < b) ?? [at, at];
    let place = from;
    for (const { segment, isWordLike } of segmenter.segment(chars.slice(from, to).join(""))) {
      const next = place + [...segment].length;
      if (place < at && at < next) return isWordLike ? [place, next] : [at, at];
      place = next;
    }
    return [at, at];
  };
  return [wordAround(start)[0], wordAround(end)[1]];
}

/** @param {string | undefined} language */
function supported(language) {
  try { return Intl.Segmenter.supportedLocalesOf(language ?? [])[0]; } catch { return undefined; }
}

/**
 * All spans with these words, except in furniture.
 * @param {Folded} text @param {Parts} parts @param {string} exact
 */
export const placesOf = (text, { furniture }, exact) =>
  matchQuote(text, exact).filter((span) => !furniture.some((line) => overlap(line, span)));

/**
 * Why a note is perhaps not meant to be about all of these words, as a sentence; empty if there is no doubt.
 * @param {Folded} text @param {Parts} parts @param {Span} span
 */
export function doubtOf({ chars }, { paragraphs, turns = [] }, span) {
  const all = Object.values(paragraphs).flat();
  const touched = all.filter((one) => overlap(one, span)).length;
  if (all.length > 1 && touched === all.length) return say("This is the whole text.");
  const speakers = new Set(turns.filter(([start, end]) => overlap([start, end], span)).map(([, , speaker]) => speaker));
  if (speakers.size > 1) return say("These are words of {number} speakers.", { number: speakers.size });
  const number = chars.slice(...span).join("").trim().split(/\s+/).length;
  return number > MANY ? say("These are {number} words.", { number }) : "";
}
