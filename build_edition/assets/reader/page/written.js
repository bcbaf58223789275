// Where the notes of this page are written, as far as the documents on it tell.
import { all } from "./dom.js";
import { data } from "./page.js";

/** @typedef {[string, number]} Written a file and its line */

/**
 * The file and the line of each note of the documents on a page, by the id of its item; nothing of one that cannot be had.
 * @param {Document} root @returns {Promise<Record<string, Written>>}
 */
export async function writtenOn(root) {
  const names = new Set(all(root, "[data-document]").map((one) => one.dataset.document ?? ""));
  const told = await Promise.all([...names].map((name) => data(`propose/${name}.json`).catch(() => ({}))));
  return Object.fromEntries(told.flatMap(({ notes = {} }) => Object.entries(notes)).flatMap(linesOf));
}

/** @param {[string, Record<string, number>]} file @returns {[string, Written][]} */
const linesOf = ([file, lines]) => Object.entries(lines).map(([label, line]) => [`fn-${label}`, [file, line]]);
