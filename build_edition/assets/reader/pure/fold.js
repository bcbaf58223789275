// Folds a text with exactly the results of the build (fold.py): white space, quotation marks, dashes, NFC. No DOM.
// In: words. Out: the folded text, and the code points that each of its code units represents. tests/vectors/describe.json tests
// both implementations.

// the characters for which Python's str.isspace() is true; \s has one more (U+FEFF) and lacks five
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const RUN = new RegExp(`[${SPACE}]+`, "gu");
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const END = new RegExp(`[${SPACE}]+$`, "u");
const ONE = new RegExp(`^[${SPACE}]$`, "u");

/** @type {Map<string, string>} */
const GLYPHS = new Map(/** @type {[string, string][]} */ ([
  ...[..."“”„‟«»″"].map((glyph) => [glyph, '"']),
  ...[..."‘’‚‛‹›′`´ʼ"].map((glyph) => [glyph, "'"]),
  ...[..."‐‑‒–—―−"].map((glyph) => [glyph, "-"]),
]));

/** @param {string} char */
export const isSpace = (char) => ONE.test(char);
/** @param {string} words */
export const trim = (words) => words.replace(EDGES, "");
/** @param {string} words */
export const trimEnd = (words) => words.replace(END, "");
/** @param {string} words */
export const onOneLine = (words) => trim(words.replace(RUN, " "));

/** @typedef {{ chars: string[], text: string, starts: number[], ends: number[] }} Folded */

/**
 * A text ready to be searched: `chars`, its code points, and `text`, the folded text. Code unit `i` of the folded text represents
 * `chars[starts[i]]` up to, not including, `chars[ends[i]]`; both units of a surrogate pair represent the same.
 * @param {string} words @returns {Folded}
 */
export function fold(words) {
  const chars = Array.from(words);
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const ends = [];
  let text = "";
  for (let start = 0, at = 1; start < chars.length; at += 1) {
    if (at < chars.length && belongs(chars, start, at)) continue;
    const folded = foldedCluster(chars.slice(start, at).join(""));
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(start);
      ends.push(at);
    }
    text += folded;
    start = at;
  }
  return { chars, text, starts, ends };
}

/** @param {string} cluster */
function foldedCluster(cluster) {
  if (isSpace(cluster[0])) return " ";
  return Array.from(cluster.normalize("NFC"), (char) => GLYPHS.get(char) ?? char).join("");
}

/**
 * Whether the character at `at` is folded together with the cluster that begins at `start`.
 * @param {string[]} chars @param {number} start @param {number} at
 */
function belongs(chars, start, at) {
  const char = chars[at];
  if (isSpace(char) || isSpace(chars[start])) return isSpace(char) && isSpace(chars[start]);
  if (char < "\u0300") return false;
  if (isCombining(char)) return true;
  const cluster = chars.slice(start, at).join("").normalize("NFC");
  return (cluster + char).normalize("NFC") !== cluster + char.normalize("NFC");
}

/**
 * Whether a character's canonical combining class is not 0. JavaScript has no function for that, but canonical ordering (NFD) shows
 * it: a mark of class 1 after it is moved before it unless its own class is 1, and then it is moved before a mark of class 240.
 * The few characters that decompose and are combining all the same are listed.
 * @param {string} char
 */
export function isCombining(char) {
  if (/^[\u0340\u0341\u0343\u0344]$/.test(char)) return true;
  if (char.normalize("NFD") !== char) return false;
  return `${char}\u0334`.normalize("NFD") !== `${char}\u0334` || `\u0345${char}`.normalize("NFD") !== `\u0345${char}`;
}
