// Match and describe in the browser: what build_edition/fold.py and build_edition/anchor/ do, letter for letter.
// Offsets that go in and come out count code points of the text as received; tests/vectors/describe.json holds both to it.

// the characters Python's str.isspace() is true of; \s has one more (U+FEFF) and lacks five
const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const RUN = new RegExp(`[${SPACE}]+`, "gu");
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const ONE = new RegExp(`^[${SPACE}]$`, "u");

const GLYPHS = new Map([
  ...[..."“”„‟«»″"].map((glyph) => [glyph, '"']),
  ...[..."‘’‚‛‹›′`´ʼ"].map((glyph) => [glyph, "'"]),
  ...[..."‐‑‒–—―−"].map((glyph) => [glyph, "-"]),
]);

export const isSpace = (char) => ONE.test(char);
export const trim = (words) => words.replace(EDGES, "");
export const onOneLine = (words) => trim(words.replace(RUN, " "));

/**
 * A text ready to be searched: `chars` (its code points), and `text`, its folding. Unit `i` of the folding stands for
 * `chars[starts[i]]` to `chars[ends[i]]`; the two units of an astral character stand for the same.
 */
export function fold(words) {
  const chars = Array.from(words);
  const starts = [];
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

const foldWords = (words) => trim(fold(words).text);

function foldedCluster(cluster) {
  if (isSpace(cluster[0])) return " ";
  return Array.from(cluster.normalize("NFC"), (char) => GLYPHS.get(char) ?? char).join("");
}

/** Whether the character at `at` folds together with the cluster that begins at `start`. */
function belongs(chars, start, at) {
  const char = chars[at];
  if (isSpace(char) || isSpace(chars[start])) return isSpace(char) && isSpace(chars[start]);
  if (char.codePointAt(0) < 0x300) return false;
  if (isCombining(char)) return true;
  const cluster = chars.slice(start, at).join("").normalize("NFC");
  return (cluster + char).normalize("NFC") !== cluster + char.normalize("NFC");
}

/**
 * Whether a character's canonical combining class is not 0. The language does not tell; canonical order does: a mark of
 * class 1 goes before it unless its class is 1 too, and then it goes before one of class 240. The few that decompose and
 * are combining all the same are named.
 */
export function isCombining(char) {
  if (/^[\u0340\u0341\u0343\u0344]$/.test(char)) return true;
  if (char.normalize("NFD") !== char) return false;
  return `${char}\u0334`.normalize("NFD") !== `${char}\u0334` || `\u0345${char}`.normalize("NFD") !== `\u0345${char}`;
}

/** All spans `[start, end]` whose words are `exact`, with `prefix` just before and `suffix` just after. */
export function matchQuote(folded, exact, prefix = "", suffix = "") {
  const [words, before, after] = [exact, prefix, suffix].map(foldWords);
  const found = [];
  if (!words) return found;
  for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const span = follows(folded.text, at, before) && precedes(folded.text, end, after) ? spanOf(folded, at, end) : null;
    if (span) found.push(span);
  }
  return found;
}

const endsAt = (text, at, words) => at >= words.length && text.startsWith(words, at - words.length);
const follows = (text, at, words) => endsAt(text, at, words) || (text[at - 1] === " " && endsAt(text, at - 1, words));
const precedes = (text, at, words) => text.startsWith(words, at) || (text[at] === " " && text.startsWith(words, at + 1));

/** The span of units `[start, end)` of the folding; null if it would cut a character in two. */
function spanOf({ text, starts, ends }, start, end) {
  if (start > 0 && starts[start - 1] === starts[start]) return null;
  if (end < text.length && starts[end] === starts[end - 1]) return null;
  return [starts[start], ends[end - 1]];
}

/** The span without white space at its edges. */
export function trimmed({ chars }, [start, end]) {
  let [from, to] = [start, end];
  while (from < to && isSpace(chars[from])) from += 1;
  while (to > from && isSpace(chars[to - 1])) to -= 1;
  return [from, to];
}

/** The selector `{exact, prefix, suffix}` of a span: the least context that means it and no other; throws where none does. */
export function describeQuote(folded, span) {
  const [start, end] = trimmed(folded, span);
  const exact = folded.chars.slice(start, end).join("");
  const isIt = ([from, to]) => from === start && to === end;
  if (!matchQuote(folded, exact).some(isIt)) throw new RangeError("the span has no words of its own");
  for (const [prefix, suffix] of contexts(folded.chars, start, end)) {
    const found = matchQuote(folded, exact, prefix, suffix);
    if (found.length === 1 && isIt(found[0])) return { exact, prefix, suffix };
  }
  throw new RangeError("the span cannot be told from another");
}

/** Ever longer context: none; n words after, n words before, n on both sides. */
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

function wordStarts(chars, at) {
  const edges = [];
  for (let i = at - 1; i >= 0; i -= 1) if (!isSpace(chars[i]) && (i === 0 || isSpace(chars[i - 1]))) edges.push(i);
  return edges.length || !at ? edges : [0];
}

function wordEnds(chars, at) {
  const edges = [];
  const last = chars.length;
  for (let i = at + 1; i <= last; i += 1) if (!isSpace(chars[i - 1]) && (i === last || isSpace(chars[i]))) edges.push(i);
  return edges.length || at >= last ? edges : [last];
}
