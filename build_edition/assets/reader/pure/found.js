// What was found, record by record: the index tells packs of records and at which of their words; here these are put to the
// records, which are hits where every word that was asked for stands in them. No DOM.
import { plainForm } from "./names.js";

/** @import { SearchRecord } from "./facets.js" */
/**
 * @typedef {{ id: string, words: number[], score?: number }} Found a pack in which something was found, at which of its words, and how well
 * @typedef {{ record: SearchRecord, words: number[] }} Hit a record, and which of its words were found
 */

const HEADING = 7; // what a word counts for there
const NAMES = 0.5;
const [SATED, BY_LENGTH] = [1.2, 0.75]; // of BM25: when more finds say no more, and how much they say in a long record

/** What the index is asked for, word by word; a query in quotation marks as a whole. @param {string} asked */
export function termsOf(asked) {
  if (/^\s*".+"\s*$/u.test(asked)) return [asked];
  const words = [...new Set(asked.split(/\s+/u).filter(Boolean))];
  const spoken = words.filter((word) => plainForm(word));
  return spoken.length ? spoken : words;
}

/** The packs in which each of the words was found. @param {Found[][]} answers of the index, one a word */
export function packsOf(answers) {
  const [first, ...others] = answers.map((found) => new Set(found.map(({ id }) => id)));
  return [...first].filter((id) => others.every((one) => one.has(id)));
}

/**
 * Of packs in which each of the words was found, so many that are likeliest to hold the best hits, by what the index makes of
 * them: it counts for less there that a longer word begins with the one that is asked for.
 * @param {Found[][]} answers @param {string[]} packs @param {number} most
 */
export function likeliest(answers, packs, most) {
  /** @type {Map<string, number>} */
  const worth = new Map();
  for (const { id, score = 0 } of answers.flat()) worth.set(id, (worth.get(id) ?? 0) + score);
  return packs.toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0)).slice(0, most);
}

/**
 * The records in which each of the words was found, best first.
 * @param {Found[][]} answers @param {Map<string, SearchRecord[]>} records those of the packs, in order @returns {Hit[]}
 */
export function hitsOf(answers, records) {
  const packs = packsOf(answers).filter((id) => records.has(id));
  const places = answers.map((found) => placesOf(found, packs, records));
  const every = packs.flatMap((id) => records.get(id) ?? []);
  const mean = every.reduce((sum, { length }) => sum + length, 0) / Math.max(1, every.length);
  const worth = places.map((of) => Math.log(1 + (every.length - of.size + 0.5) / (of.size + 0.5)));
  const score = (/** @type {SearchRecord} */ record) => places.reduce((sum, of, term) => {
    const weight = weighed(record, of.get(record) ?? []);
    return sum + (worth[term] * weight) / (weight + SATED * (1 - BY_LENGTH + (BY_LENGTH * record.length) / mean));
  }, 0);
  const met = every.filter((record) => places.every((of) => of.has(record)));
  return met.map((record) => ({ hit: { record, words: together(places.map((of) => of.get(record) ?? [])) }, score: score(record) }))
    .toSorted((one, other) => other.score - one.score).map(({ hit }) => hit);
}

/** Where a word was found, by record. @param {Found[]} found @param {string[]} packs @param {Map<string, SearchRecord[]>} records */
function placesOf(found, packs, records) {
  const words = new Map(found.map((one) => [one.id, one.words]));
  return new Map(packs.flatMap((id) => placed(words.get(id) ?? [], records.get(id) ?? [])));
}

/** The words of a pack by the record they are in, counted in it. @param {number[]} words @param {SearchRecord[]} records */
function placed(words, records) {
  /** @type {Map<SearchRecord, number[]>} */
  const by = new Map();
  let [at, start] = [0, 0];
  for (const word of words.toSorted((one, other) => one - other)) {
    while (at < records.length && word >= start + records[at].length) start += records[at++].length;
    if (at === records.length) break;
    by.set(records[at], [...(by.get(records[at]) ?? []), word - start]);
  }
  return [...by];
}

/** What the words that were found in a record count for together. @param {SearchRecord} record @param {number[]} words */
function weighed({ kind, title, own }, words) {
  const isNamed = kind !== "paragraph" && kind !== "page" && !kind.endsWith(" note");
  const heading = isNamed ? title.split(/\s+/u).length : 0;
  return words.reduce((sum, at) => sum + (at < heading ? HEADING : at < own ? 1 : NAMES), 0);
}

/** @param {number[][]} words */
const together = (words) => [...new Set(words.flat())].sort((one, other) => one - other);
