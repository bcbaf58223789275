// An approximate preview of a note: its Markdown as paragraphs with emphasis, citations and links. No DOM; HTML stays plain text.
import { joined } from "./telling.js";

/** @typedef {{ kind: "words" | "strong" | "em" | "link" | "cite", words: string, unknown?: string[] }} Piece */
/** @typedef {Record<string, string>} Works the name by which each work is cited in a text, by key */

const PIECES = new RegExp([
  /\*\*(?<strong>[^*\n]+)\*\*/u, /\*(?<em>[^*\n]+)\*/u,
  /(?<!\[)\[(?<cite>(?:[^[\]]*[\s;])?-?@(?:\{[^[\]{}\s]+\}|[\p{L}\p{M}\p{N}_])[^[\]]*)\](?![[(])/u, // as the build recognises citations
  /\[\[(?<link>[^\]\n]+)\]\]/u, /\[(?<words>[^\]\n]+)\]\([^)\s]*\)/u,
].map((one) => one.source).join("|"), "gu");
const KEY = /(?<=^|[\s;-])@(?:\{([^{}\s]+)\}|([\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{M}\p{N}_])?))/gu;

/**
 * The paragraphs of a note, each as a list of pieces.
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
  if (cite) return { kind: "cite", words: cited(cite, works), unknown: unknownIn(cite, works) };
  return { kind: "link", words: link ? link.split("|").at(-1) ?? "" : words };
}

const PAGES = /^\s*,\s*(?:pp?\.\s*)?(?=\d|[ivxlc]+\b)/iu;

/** @param {RegExpMatchArray} match of `KEY` */
const keyOf = ([, braced, bare]) => braced ?? bare;

/**
 * An approximation of a citation as the page will have it: the works by name, followed by their pages.
 * @param {string} citation @param {Works} works
 */
function cited(citation, works) {
  const said = joined(citation.split(";").map((part) => oneCited(part.trim(), works)));
  return said === "°" ? said : `(${said})`;
}

/** @param {string} part @param {Works} works */
function oneCited(part, works) {
  const [found] = part.matchAll(KEY);
  if (!found) return part;
  const key = keyOf(found);
  const before = part.slice(0, found.index).replace(/-$/, "");
  const name = (Object.hasOwn(works, key) && works[key]) || key;
  const isYearAlone = part[found.index - 1] === "-";
  const shown = isYearAlone ? /(?:n\.d\.|\d{4}).*$/u.exec(name)?.[0] ?? name : name;
  return `${before}${shown}${part.slice(found.index + found[0].length).replace(PAGES, ", ")}`;
}

/** @param {string} words @param {Works} works */
const unknownIn = (words, works) => [...words.matchAll(KEY)].map(keyOf).filter((key) => !Object.hasOwn(works, key));

/**
 * The keys cited in a note that are not in the bibliography.
 * @param {string} markdown @param {Works} works
 */
export function unknownWorks(markdown, works) {
  return [...markdown.matchAll(PIECES)].flatMap(({ groups }) => (groups?.cite ? unknownIn(groups.cite, works) : []));
}
