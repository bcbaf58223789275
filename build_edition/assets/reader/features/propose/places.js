// What is known of the places in documents, to which a note may link.
import { data } from "../../page/page.js";

/** @import { Spans } from "./received.js" */

/** The ids that notes of a document have already. @param {Spans} spans */
export const idsIn = ({ notes }) => Object.values(notes).flatMap((lines) => Object.keys(lines)).map((label) => label.replace(/^[a-z]-/u, ""));

/** What stands in a document and can be linked to. @param {Spans} spans */
export const placesIn = ({ paragraphs, milestones }) => [...Object.keys(paragraphs), ...milestones];

/**
 * Ask for the places in documents that are linked to for the first time, and call when they are known; where they cannot
 * be had, it is the check of the edition that says what leads nowhere.
 * @param {string[]} documents @param {string[]} links @param {Map<string, string[] | null>} places @param {() => void} known
 */
export function lookInto(documents, links, places, known) {
  for (const name of documents.filter((one) => links.includes(`reading:${one}`) && !places.has(one))) {
    places.set(name, null);
    data(`propose/${name}.json`).then((spans) => {
      places.set(name, placesIn(spans));
      known();
    }, () => {});
  }
}
