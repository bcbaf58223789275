// What `build-edition check` would not accept in a note, said before it is handed in.
import { onOneLine } from "./anchor.js";
import { unknownWorks } from "./propose-preview.js";

const REFUSED = [
  [/<(?!\w+:\S+>|[^\s<>@]+@[^\s<>]+>)[A-Za-z/!?]/, "HTML is not allowed in a note: write &lt; for a less-than sign."],
  [/!\[/, "A note cannot hold images."],
  [/\[\^[^\]\n]+\]/, "A note cannot have notes of its own: link to another with [[note:its-id]]."],
  [/^ {0,3}\*?\[[^\]\n]+\]:/m, "A note cannot hold definitions of links or abbreviations."],
  [/^ {0,3}#/m, "A note cannot hold headings: no line can begin with #."],
  [/^ {0,3}(?:=+|-+|[-*_](?:[ \t]*[-*_]){2,})[ \t]*$/m, "A note cannot hold headings or rules: no line can be made of =, -, * or _ alone."],
  [/\]\(\s*<?(?!https?:\/\/|mailto:)/i, "Links lead to https:, http: or mailto: addresses."],
];

const LINK = /\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]/g;

// what stands in code is not looked at
const withoutCode = (body) => body.replace(/(`+)[^`\n]*\1/g, (code) => " ".repeat(code.length));

/** What keeps a note on these words from being accepted, in a sentence for its writer; empty where nothing is known. */
export function lackOf(note, span, received, { works, links }) {
  if (!note.body.trim()) return "Write the note first.";
  const body = withoutCode(note.body);
  const refused = REFUSED.find(([pattern]) => pattern.test(body));
  if (refused) return refused[1];
  const unknown = unknownWorks(body, works);
  if (unknown.length) return `The bibliography has no ${unknown.join(", ")}.`;
  const [astray] = [...body.matchAll(LINK)].map((match) => match[1].trim()).filter((target) => !links.includes(target));
  if (astray) return `[[${astray}]] leads nowhere.`;
  return note.kind === "explanatory" || !note.reading.trim() ? "" : lackOfReading(note, span, received.spans);
}

function lackOfReading({ reading, exact }, [start, end], { paragraphs, readings }) {
  if (onOneLine(reading) === onOneLine(exact)) return "The better words are the same words.";
  if (readings.some(([from, to]) => from < end && start < to)) return "Some of these words have a reading already: write your note without one.";
  const isInOne = Object.values(paragraphs).flat().some(([from, to]) => from <= start && end <= to);
  return isInOne ? "" : "Better words can be given within one paragraph only.";
}
