// How a note will read, roughly: paragraphs, emphasis, citations and links. Words stay words: no markup of theirs is used.
import { element } from "./page.js";

const PIECES = /\*\*(?<strong>[^*\n]+)\*\*|\*(?<em>[^*\n]+)\*|\[(?<cite>-?@[^\]\n]+)\]|\[\[(?<link>[^\]\n]+)\]\]|\[(?<words>[^\]\n]+)\]\([^)\s]*\)/g;

/** Elements for the Markdown of a note; `works` are the works that can be cited, by key. */
export function previewOf(markdown, works) {
  return markdown.split(/\n[ \t]*\n/).map((part) => part.trim()).filter(Boolean)
    .map((part) => element("p", {}, ...pieces(part.replace(/\n/g, " "), works)));
}

function* pieces(words, works) {
  let at = 0;
  for (const match of words.matchAll(PIECES)) {
    yield words.slice(at, match.index);
    yield piece(match.groups, works);
    at = match.index + match[0].length;
  }
  yield words.slice(at);
}

function piece({ strong, em, cite, link, words }, works) {
  if (strong) return element("strong", {}, strong);
  if (em) return element("em", {}, em);
  if (cite) return citation(cite, works);
  return element("span", { class: "be-propose-link" }, link ? link.split("|").at(-1) : words);
}

function citation(cite, works) {
  const unknown = unknownIn(cite, works);
  const title = unknown.length ? `not in the bibliography: ${unknown.join(", ")}` : cite;
  return element("span", { class: unknown.length ? "be-propose-unknown" : "be-propose-cite", title }, `(${cite.replaceAll("@", "")})`);
}

const unknownIn = (words, works) => [...words.matchAll(/@([\w:.#$%&+?<>~/-]*\w)/g)].map((match) => match[1]).filter((key) => !(key in works));

/** The keys that a note cites and the bibliography does not have. */
export function unknownWorks(markdown, works) {
  return [...markdown.matchAll(PIECES)].flatMap((match) => (match.groups.cite ? unknownIn(match.groups.cite, works) : []));
}

// what the build refuses in a note: HTML, pictures, headings of both kinds
const REFUSED = /<[a-z!/?]|!\[|^ {0,3}#|^[ \t]*\S.*\n(?:=+|-+)[ \t]*$/im;

/** Whether a note holds markup that only a page may have. */
export const holdsRefused = (markdown) => REFUSED.test(markdown);
