// A proposed note as the file it would be: YAML that `build-edition check` accepts as it stands, its name, its address.
import { onOneLine } from "./anchor.js";

export const LONGEST_ADDRESS = 8000; // bytes; longer ones GitHub's servers may refuse
const SCHEMA = "# yaml-language-server: $schema=../../schema/annotations.json";
const STEPS = "0123456789abcdefghijklmnopqrstuvwxyz";
// what a YAML stream may hold only escaped, and its line breaks that are none of Markdown's
const ESCAPED = /[\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu;
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** Words as a double-quoted scalar on one line: a JSON string, which is YAML. */
export const scalar = (words) => quoted(onOneLine(words));

function quoted(words) {
  return JSON.stringify(words).replace(ESCAPED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What was typed, with the line ends of a file and without the signs that nobody can see and no file should hold. */
export const typed = (words) => words.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROLS, "");

/** Markdown as a literal block; as one quoted line where a block would not keep it letter by letter. */
export function bodyLines(words) {
  const body = typed(words).replace(/^(?:[ \t]*\n)+/, "").trimEnd();
  const isPlain = body !== "" && !/^[ \t]/.test(body) && !/[\t\r]/.test(body) && body.search(ESCAPED) < 0;
  if (!isPlain) return [`  body: ${quoted(body)}`];
  return ["  body: |", ...body.split("\n").map((line) => (line ? `    ${line}` : ""))];
}

/** An id that nobody has taken: the first words, and four signs by chance. */
export function freshId(words, taken, suffix = byChance) {
  const plain = words.normalize("NFKD").replace(/[^\x00-\x7f]/g, "").toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 5).join("-").slice(0, 40).replace(/-+$/, "");
  const start = /^[a-z]/.test(slug) ? slug : ["note", slug].filter(Boolean).join("-");
  for (;;) {
    const id = `${start}-${suffix()}`;
    if (!taken.includes(id)) return id;
  }
}

const byChance = () => Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => STEPS[byte % STEPS.length]).join("");

/**
 * The file: `note` has id, kind, exact, prefix, suffix, body, certainty, by; a defect category, severity and maybe
 * reading; `proposer` goes into a comment, because `by` is for those whom the edition knows.
 */
export function toYaml(note) {
  const proposer = onOneLine(typed(note.proposer ?? ""));
  const isDefect = note.kind !== "explanatory";
  const field = (key, words, indent = "  ") => (words && words.trim() ? [`${indent}${key}: ${scalar(words)}`] : []);
  const lines = [
    SCHEMA,
    ...(proposer ? [`# proposed by ${proposer.replace(ESCAPED, "")}`] : []),
    `- id: ${note.id}`,
    `  kind: ${note.kind}`,
    "  target:",
    ...["exact", "prefix", "suffix"].flatMap((key) => field(key, note[key], "    ")),
    ...(isDefect ? [`  category: ${note.category}`, `  severity: ${note.severity}`, ...field("reading", typed(note.reading ?? ""))] : []),
    ...bodyLines(note.body),
    `  certainty: ${note.certainty}`,
    `  by: [${note.by}]`,
  ];
  return `${lines.join("\n")}\n`;
}

const path = (words) => words.split("/").map(encodeURIComponent).join("/");

/** An address of a repository: `action` is new, edit, blob or commits; `file` starts from the edition's own folder. */
export function onGitHub({ address, branch, folder }, action, file) {
  return `${address}/${action}/${path(branch)}/${path(folder + file)}`;
}

/** GitHub's page for a new file; `isWhole` is false where the address cannot carry the file, only its name. */
export function newFile(repository, folder, name, yaml) {
  const empty = `${onGitHub(repository, "new", folder)}?filename=${encodeURIComponent(name)}`;
  const whole = `${empty}&value=${encodeURIComponent(yaml)}`;
  const isWhole = whole.length <= LONGEST_ADDRESS; // an address is ASCII: as many bytes as signs
  return { address: isWhole ? whole : empty, isWhole };
}
