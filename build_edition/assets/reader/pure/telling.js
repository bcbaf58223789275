// How what is told in parts is put together, spaced as the language of the reader does. No DOM.
import { say } from "./words.js";

/**
 * What is said one after the other, a semicolon between, spaced as the language does.
 * @param {string[]} parts
 */
export const joined = (parts) => parts.join(say("{before}; {after}", { before: "", after: "" }));

/**
 * What is spoken of and what is said of it, a colon between.
 * @param {string} what @param {string} said
 */
export const told = (what, said) => say("{before}: {after}", { before: what, after: said });
