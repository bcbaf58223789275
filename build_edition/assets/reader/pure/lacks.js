// Checks a proposed note for what `build-edition check` would not accept, before it is submitted. No DOM.
import { onOneLine } from "./fold.js";
import { unknownWorks } from "./markdown.js";
import { say } from "./words.js";

/** @import { Span } from "./anchor.js" */
/** @typedef {{ kind: string, body: string, reading: string, exact: string }} Written */
/** @typedef {{ paragraphs: Record<string, Span[]>, readings: Span[] }} Taken the spans of paragraphs and of accepted readings */
/** @typedef {{ links: string[], places: Map<string, string[] | null> }} Leads what can be linked to: documents and register entries; places in documents, as far as they are known */

/** @type {[RegExp, () => string][]} */
const REFUSED = [
  [/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/, () => say("HTML is not allowed in a note: write &lt; for a less-than sign.")],
  [/!\[/, () => say("A note cannot hold images.")],
  [/\[\^[^\]\n]+\]/, () => say("A note cannot have notes of its own: link to another with [[note:its-id]].")],
  [/^ {0,3}\*?\[[^\]\n]+\]:/m, () => say("A note cannot hold definitions of links or abbreviations.")],
  [/^ {0,3}#/m, () => say("A note cannot hold headings: no line can begin with #.")],
  [/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m,
    () => say("A note cannot hold headings or rules: no line can be made of =, -, * or _ alone.")],
  [/\]\(\s*<?(?!https?:\/\/|mailto:)/i, () => say("Links lead to https:, http: or mailto: addresses.")],
];

const LINK = /\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g;

/**
 * Markdown with code spans replaced by spaces, because their content is not checked.
 * @param {string} body
 */
const withoutCode = (body) => body.replace(/(`+)[^`\n]*\1/g, (code) => " ".repeat(code.length));

/**
 * Why a note on these words would not be accepted, as a sentence for its writer; empty if no reason is known.
 * @param {Written} note @param {Span[]} spans all places the note is about @param {Taken} taken
 * @param {{ works: Record<string, string> } & Leads} known
 */
export function lackOf(note, spans, taken, { works, ...leads }) {
  if (!note.body.trim()) return say("Write the note first.");
  const body = withoutCode(note.body);
  const refused = REFUSED.find(([pattern]) => pattern.test(body));
  if (refused) return refused[1]();
  const unknown = unknownWorks(body, works);
  if (unknown.length) return say("The bibliography has no {works}.", { works: unknown.join(", ") });
  const astray = linksIn(note.body).find((target) => !leadsOn(target, leads));
  if (astray) return say("Link target not found: [[{target}]].", { target: astray });
  if (note.kind === "explanatory" || !note.reading.trim()) return "";
  return spans.map((span) => lackOfReading(note, span, taken)).find(Boolean) ?? "";
}

/** The targets of the `[[…]]` links of a note, as they are written. @param {string} body */
const linksIn = (body) => [...withoutCode(body).matchAll(LINK)].map((match) => match[1].trim());

/** The documents of the places that a note links to. @param {string} body */
export const documentsIn = (body) => linksIn(body).filter((target) => target.includes("#")).map((target) => target.split("#")[0]);

/** Whether the target of a link exists, or may exist: notes and places of other documents may be unknown here. @param {string} target @param {Leads} leads */
function leadsOn(target, { links, places }) {
  const [name, ...place] = target.split("#");
  if (!place.length) return links.includes(name) || name.startsWith("note:");
  return links.includes(`reading:${name}`) && (places.get(name)?.includes(place.join("#")) ?? true);
}

/** @param {Written} note @param {Span} span @param {Taken} taken */
function lackOfReading({ reading, exact }, [start, end], { paragraphs, readings }) {
  if (onOneLine(reading) === onOneLine(exact)) return say("The better words are the same words.");
  const isTaken = readings.some(([from, to]) => from < end && start < to);
  if (isTaken) return say("Some of these words have a reading already: write your note without one.");
  const isInOne = Object.values(paragraphs).flat().some(([from, to]) => from <= start && end <= to);
  return isInOne ? "" : say("Better words can be given within one paragraph only.");
}

/**
 * Whether a note names a source: a work, a place of the edition, an address.
 * @param {string} body
 */
export const saysItsSource = (body) => /\[[^\]]*@|\[\[|https?:/u.test(body);
