// Inserts the accepted readings into the text, each before the words it replaces; the style sheet shows either the one or the other.
import { element } from "../../page/dom.js";
import { say } from "../../pure/words.js";

/** @import { Note } from "./notes.js" */

/** @param {Note[]} notes */
export function putIn(notes) {
  for (const note of notes) if (note.reading) for (const spans of occurrences(note)) replace(spans, note);
}

/** The spans of a note, as one list for each occurrence: an occurrence ends at a mark of the note. @param {Note} note */
function occurrences(note) {
  /** @type {HTMLElement[][]} */
  const found = [];
  /** @type {HTMLElement[]} */
  let place = [];
  const inOrder = [...note.targets, ...note.marks].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  for (const one of inOrder) {
    if (one.matches("sup")) {
      if (place.length) found.push(place);
      place = [];
    } else place.push(one);
  }
  return found;
}

let count = 0; // readings inserted so far, for ids: each replaced span names its reading

/** @param {HTMLElement[]} spans @param {Note} note */
function replace(spans, note) {
  const id = `be-emended-${(count += 1)}`;
  for (const span of spans) {
    span.classList.add("be-replaced");
    span.dataset.replacedBy = id;
  }
  const words = spans.map((span) => span.textContent).join("").replace(/\s+/g, " ");
  spans[0].before(element("ins", { class: "be-emended be-editorial", id, title: say("received: {words}", { words }) }, note.reading));
}

/** Give words with an unresolved defect a title that says so, with the conjecture if there is one. @param {Note[]} notes */
export function nameUnresolved(notes) {
  for (const note of notes.filter((one) => one.isUnresolved)) {
    const title = note.proposed ? say("not resolved; perhaps: {reading}", { reading: note.proposed }) : say("not resolved");
    for (const span of note.targets) span.title = title;
  }
}
