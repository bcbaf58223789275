// The registry of tools of a paragraph, a note or the whole document: features add theirs here, and the panel of tools shows them.

/** @import { Selected } from "./citing.js" */
/**
 * @typedef {object} Place
 * @property {"paragraph" | "mark" | "note" | "document"} kind
 * @property {string} id
 * @property {string} locator
 * @property {string} name
 * @property {string} words
 * @property {Selected} [selected]
 */
/**
 * @typedef {object} Tool one with `leaves` closes the panel first; one with `expands` opens a part of it
 * @property {string} id
 * @property {(place: Place) => string} name
 * @property {(place: Place) => unknown} run
 * @property {(place: Place) => boolean} [when]
 * @property {boolean} [leaves]
 * @property {boolean} [expands]
 * @property {string} [keys] its keyboard shortcut
 */

/** @type {Tool[]} */
const added = [];

/**
 * Add a tool after those of the panel itself.
 * @param {Tool} tool
 */
export function addTool(tool) {
  added.push(tool);
}

/** The tools that features have added. */
export const addedTools = () => added;
