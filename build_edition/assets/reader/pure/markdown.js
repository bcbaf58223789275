// How a note will read, roughly: its Markdown in paragraphs, emphasis, citations and links. No DOM, and words stay words.

/** @typedef {{ kind: "words" | "strong" | "em" | "link" | "cite", words: string, unknown?: string[] }} Piece */
/** @typedef {Record<string, unknown>} Works the works that can be cited, by key */

const PIECES = /\*\*(?<strong>[^*\n]+)\*\*|\*(?<em>[^*\n]+)\*|\[(?<cite>-?@[^\]\n]+)\]|\[\[(?<link>[^\]\n]+)\]\]|\[(?<words>[^\]\n]+)\]\([^)\s]*\)/g;
const KEY = /@([\w:.#$%&+?<>~/-]*\w)/g;

/**
 * The paragraphs of a note, each as its pieces.
 * @param {string} markdown @param {Works} works
 */
export function paragraphsOf(markdown, works) {
  return markdown.split(/\n[ \t]*\n/).map((part) => part.trim()).filter(Boolean)
    .map((part) => piecesOf(part.replace(/\n/g, " "), works));
}

/** @param {string} words @param {Works} works @returns {Piece[]} */
function piecesOf(words, works) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  for (const match of words.matchAll(PIECES)) {
    pieces.push({ kind: "words", words: words.slice(at, match.index) }, piece(match.groups ?? {}, works));
    at = match.index + match[0].length;
  }
  return [...pieces, /** @type {Piece} */ ({ kind: "words", words: words.slice(at) })].filter((one) => one.words);
}

/** @param {Record<string, string>} groups @param {Works} works @returns {Piece} */
function piece({ strong, em, cite, link, words }, works) {
  if (strong) return { kind: "strong", words: strong };
  if (em) return { kind: "em", words: em };
  if (cite) return { kind: "cite", words: cite, unknown: unknownIn(cite, works) };
  return { kind: "link", words: link ? link.split("|").at(-1) ?? "" : words };
}

/** @param {string} words @param {Works} works */
const unknownIn = (words, works) => [...words.matchAll(KEY)].map((match) => match[1]).filter((key) => !Object.hasOwn(works, key));

/**
 * The keys that a note cites and the bibliography does not have.
 * @param {string} markdown @param {Works} works
 */
export function unknownWorks(markdown, works) {
  return [...markdown.matchAll(PIECES)].flatMap(({ groups }) => (groups?.cite ? unknownIn(groups.cite, works) : []));
}
