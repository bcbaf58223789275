// The places in documents that a note may link to, as far as they are known.
import { data } from "../../page/page.js";

/** @import { Spans } from "./received.js" */

/** The ids already used by notes of a document. @param {Spans} spans */
export const idsIn = ({ notes }) => Object.values(notes).flatMap((lines) => Object.keys(lines)).map((label) => label.replace(/^[a-z]-/u, ""));

/** The places in a document that can be linked to: paragraphs and page marks. @param {Spans} spans */
export const placesIn = ({ paragraphs, milestones }) => [...Object.keys(paragraphs), ...milestones];

/**
 * Fetch the places of documents that are linked to for the first time, and call `known` when they have loaded. If they cannot be
 * loaded, dead links are left to the check of the edition.
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
