// Joins parts of a message with the punctuation and spacing of the language. No DOM.
import { say } from "./words.js";

/**
 * Parts separated by semicolons, spaced as in the language.
 * @param {string[]} parts
 */
export const joined = (parts) => parts.join(say("{before}; {after}", { before: "", after: "" }));

/**
 * A subject and what is said of it, separated by a colon.
 * @param {string} what @param {string} said
 */
export const told = (what, said) => say("{before}: {after}", { before: what, after: said });
