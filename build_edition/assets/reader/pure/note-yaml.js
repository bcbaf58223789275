// A note as YAML that `build-edition check` accepts unchanged, exactly as written by build_edition's note_yaml.py. No DOM.
// In: the fields of a note and lines of comment. Out: one entry. tests/vectors/note-yaml.json tests both implementations.
import { onOneLine, trimEnd } from "./fold.js";

/** @import { Quote } from "./anchor.js" */
/**
 * @typedef {Quote & { id: string, kind: string, body: string, certainty: string, by: string,
 *   category?: string, severity?: string, reading?: string, original?: string, original_status?: string, every?: string }} Note
 */

export const SCHEMA = "yaml-language-server: $schema=../../schema/annotations.json";
// characters that a YAML stream may contain only escaped, and line breaks of YAML that are not line breaks of Markdown
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu;
// invisible characters that `check` refuses; the line and paragraph separators are replaced by newlines instead
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/**
 * Words as a double-quoted scalar on one line: a JSON string, which is valid YAML.
 * @param {string} words
 */
export const scalar = (words) => quoted(onOneLine(typed(words)));

/** @param {string} words */
function quoted(words) {
  return JSON.stringify(words).replace(ESCAPED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * What was typed, with newlines as line ends and without control characters.
 * @param {string} words
 */
export const typed = (words) => words.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROLS, "");

/**
 * Markdown as a literal block, or as one quoted line if a block would not preserve it exactly.
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
 * The entry of a note, after its lines of comment. Empty fields are left out; an explanatory note has no fields of a defect.
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

/** The wording of the original and whether it is attested: both or neither.
 * @param {Note} note @param {(key: string, words: string | undefined) => string[]} field */
const original = ({ original: words, original_status: status }, field) =>
  (status && field("original", words).length ? [...field("original", words), `  original_status: ${status}`] : []);

/**
 * The file that a reader submits. The proposer is named in a comment, because `by` is for contributors known to the edition.
 * @param {Note} note @param {string} proposer
 */
export function fileOf(note, proposer = "") {
  return noteYaml(note, [SCHEMA, ...(onOneLine(typed(proposer)) ? [`proposed by ${proposer}`] : [])]);
}
