// The source files and lines of the notes on this page.
import { all } from "./dom.js";
import { data } from "./page.js";

/** @typedef {[string, number]} Written a file and a line in it */

/**
 * The file and line of each note of the documents on a page, by the id of the note's item; documents whose data cannot be loaded are
 * left out.
 * @param {Document} root @returns {Promise<Record<string, Written>>}
 */
export async function writtenOn(root) {
  const names = new Set(all(root, "[data-document]").map((one) => one.dataset.document ?? ""));
  const told = await Promise.all([...names].map((name) => data(`propose/${name}.json`).catch(() => ({}))));
  return Object.fromEntries(told.flatMap(({ notes = {} }) => Object.entries(notes)).flatMap(linesOf));
}

/** @param {[string, Record<string, number>]} file @returns {[string, Written][]} */
const linesOf = ([file, lines]) => Object.entries(lines).map(([label, line]) => [`fn-${label}`, [file, line]]);
