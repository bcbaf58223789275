// A note as the YAML that `build-edition check` accepts as it stands: what build_edition's note_yaml.py writes, letter for
// letter. No DOM. In: the fields of a note and lines of comment. Out: one entry. tests/vectors/note-yaml.json holds both.
import { onOneLine, trimEnd } from "./fold.js";

/** @import { Quote } from "./anchor.js" */
/**
 * @typedef {Quote & { id: string, kind: string, body: string, certainty: string, by: string,
 *   category?: string, severity?: string, reading?: string, original?: string, original_status?: string, every?: string }} Note
 */

export const SCHEMA = "yaml-language-server: $schema=../../schema/annotations.json";
// what a YAML stream may hold only escaped, and its line breaks that are none of Markdown's
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu;
// what `check` refuses, because nobody sees it; the two separators stand for the line ends that they look like
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * Words as a double-quoted scalar on one line: a JSON string, which is YAML.
 * @param {string} words
 */
export const scalar = (words) => quoted(onOneLine(typed(words)));

/** @param {string} words */
function quoted(words) {
  return JSON.stringify(words).replace(ESCAPED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * What was typed, with the line ends of a file and without the signs that nobody can see and no file should hold.
 * @param {string} words
 */
export const typed = (words) => words.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROLS, "");

/**
 * Markdown as a literal block; as one quoted line where a block would not keep it letter by letter.
 * @param {string} words
 */
export function bodyLines(words) {
  const seen = typed(words).replace(/[\u2028\u2029]/g, "\n").replace(HIDDEN, "");
  const body = trimEnd(seen.replace(/^(?:[ \t]*\n)+/, ""));
  const isPlain = body !== "" && !/^[ \t]/.test(body) && !/\t/.test(body) && body.search(ESCAPED) < 0;
  if (!isPlain) return [`  body: ${quoted(body)}`];
  return ["  body: |", ...body.split("\n").map((line) => (line ? `    ${line}` : ""))];
}

/**
 * The entry of a note below its lines of comment; empty fields are left out, and a note that explains has none of a defect's.
 * @param {Note} note @param {string[]} comments
 */
export function noteYaml(note, comments = []) {
  /** @param {string} key @param {string | undefined} words */
  const field = (key, words, indent = "  ") => (words && onOneLine(typed(words)) ? [`${indent}${key}: ${scalar(words)}`] : []);
  const lines = [
    ...comments.map((words) => `# ${onOneLine(typed(words)).replace(ESCAPED, "")}`),
    `- id: ${note.id}`,
    `  kind: ${note.kind}`,
    "  target:",
    ...field("exact", note.exact, "    "), ...field("prefix", note.prefix, "    "), ...field("suffix", note.suffix, "    "),
    ...(note.every ? ["  every: true"] : []),
    ...(note.kind === "explanatory" ? []
      : [`  category: ${note.category}`, `  severity: ${note.severity}`, ...field("reading", note.reading), ...original(note, field)]),
    ...bodyLines(note.body),
    `  certainty: ${note.certainty}`,
    `  by: [${note.by}]`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The wording of the original and whether it is attested; neither without the other.
 * @param {Note} note @param {(key: string, words: string | undefined) => string[]} field */
const original = ({ original: words, original_status: status }, field) =>
  (status && field("original", words).length ? [...field("original", words), `  original_status: ${status}`] : []);

/**
 * The file that a reader hands in; the proposer goes into a comment, because `by` is for those whom the edition knows.
 * @param {Note} note @param {string} proposer
 */
export function fileOf(note, proposer = "") {
  return noteYaml(note, [SCHEMA, ...(onOneLine(typed(proposer)) ? [`proposed by ${proposer}`] : [])]);
}
