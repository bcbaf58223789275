// The links within a text (note marks, names, parallels, paragraph numbers) are one stop of the Tab key, and so are those of a list
// of notes: right and left go from link to link, down and up from paragraph to paragraph or from note to note. Otherwise one would
// have to press Tab two thousand times to get past a text.
import { all, first } from "../page/dom.js";
import { addKeys } from "../page/keys.js";
import { Rove } from "../page/rove.js";
import { say } from "../pure/words.js";

const LINKS = "a[href], button";
const BACK = ".footnote-backref";
const NUMBERS = "a.be-number";
const hasText = () => first(document, ".be-text") !== null;

addKeys(
  { keys: ["→", "←"], does: () => say("within a text or its notes: the next link, the one before"), when: hasText },
  { keys: ["↓", "↑"], does: () => say("within a text or its notes: the next paragraph or note, the one before"), when: hasText },
);

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  for (const text of all(root, ".be-text")) goThrough(text, NUMBERS, signal);
  for (const notes of all(root, ".be-notes")) goThrough(notes, BACK, signal);
}

/** @param {HTMLElement} holder @param {string} parts selector of the link that represents a paragraph or a note @param {AbortSignal} signal */
function goThrough(holder, parts, signal) {
  /** @type {Record<string, [number, string]>} */
  const keys = { ArrowRight: [1, LINKS], ArrowLeft: [-1, LINKS], ArrowDown: [1, parts], ArrowUp: [-1, parts] };
  whenIdle(() => { if (!signal.aborted) new Rove(holder, { selector: LINKS, keys }, signal); });
}

/** @param {() => void} act */
const whenIdle = (act) => ("requestIdleCallback" in window ? requestIdleCallback(act, { timeout: 1000 }) : setTimeout(act, 0));
