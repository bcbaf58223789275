// How well the words found in a record meet those that were asked for: as they were written, in another form, or hardly. No DOM.
import { plainForm } from "./names.js";

/** @typedef {Map<string, string>} Names plain form → canonical words */

/** What found words say: each of their parts, and the names that they mean. @param {string[]} found @param {Names} names */
function saidBy(found, names) {
  return new Set(found.flatMap((word) => {
    const plain = plainForm(word);
    return [...plain.split(" "), names.get(plain) ?? plain];
  }));
}

/** The words that are asked for, one by one. @param {Set<string>} meant */
const parts = (meant) => [...meant].flatMap((one) => plainForm(one).split(" ")).filter(Boolean);

/**
 * Whether every word that is asked for stands there as it was written (or as another form of the same name).
 * @param {string[]} found @param {Set<string>} meant @param {Names} names
 */
export function isExact(found, meant, names) {
  const said = saidBy(found, names);
  return [...meant].every((one) => said.has(one) || parts(new Set([one])).every((part) => said.has(part)));
}

/**
 * Whether a word that is asked for is met by nothing, or by less than half of its beginning: the index has no such word, and left
 * it out or took the longest that it begins with. A word begins as its other forms do.
 * @param {string[]} found @param {Set<string>} meant @param {Names} names
 */
export function isFarFetched(found, meant, names) {
  const said = [...saidBy(found, names)].filter(Boolean).map((word) => word.toLowerCase());
  return said.length > 0 && parts(meant).some((part) => said.every((word) => word[0] !== part[0] || isBit(word, part)));
}

/** @param {string} word @param {string} whole */
const isBit = (word, whole) => whole.startsWith(word) && word.length * 2 < whole.length;
