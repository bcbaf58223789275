// How well the matched words of a record fit the query: exactly, in another form, or hardly. No DOM.
import { plainForm } from "./names.js";

/** @typedef {Map<string, string>} Names plain form → canonical words */

/** The matched words in plain form: each of their parts, and the canonical names that they stand for. @param {string[]} found @param {Names} names */
function saidBy(found, names) {
  return new Set(found.flatMap((word) => {
    const plain = plainForm(word);
    return [...plain.split(" "), names.get(plain) ?? plain];
  }));
}

/** The words of a query one by one, in plain form. @param {Set<string>} meant */
const parts = (meant) => [...meant].flatMap((one) => plainForm(one).split(" ")).filter(Boolean);

/**
 * Whether every word of the query is matched exactly (or by another form of the same name).
 * @param {string[]} found @param {Set<string>} meant @param {Names} names
 */
export function isExact(found, meant, names) {
  const said = saidBy(found, names);
  return [...meant].every((one) => said.has(one) || parts(new Set([one])).every((part) => said.has(part)));
}

/**
 * Whether a word of the query is matched by nothing, or only by less than half of its beginning: then the index has no such word
 * and has ignored it or taken the longest word that it begins with. Other forms of a word are assumed to have the same first letter.
 * @param {string[]} found @param {Set<string>} meant @param {Names} names
 */
export function isFarFetched(found, meant, names) {
  const said = [...saidBy(found, names)].filter(Boolean).map((word) => word.toLowerCase());
  return said.length > 0 && parts(meant).some((part) => said.every((word) => word[0] !== part[0] || isBit(word, part)));
}

/** @param {string} word @param {string} whole */
const isBit = (word, whole) => whole.startsWith(word) && word.length * 2 < whole.length;
