// From results of the index to hits: the index gives packs of records and the positions of matched words in them; here these are
// assigned to records. A record is a hit if it contains every word of the query. No DOM.
import { plainForm } from "./names.js";

/** @import { SearchRecord } from "./facets.js" */
/**
 * @typedef {{ id: string, words: number[], score?: number }} Found a pack with matches, the positions of the matched words, and the score of the index
 * @typedef {{ record: SearchRecord, words: number[] }} Hit a record, and the positions of the matched words in it
 */

const HEADING = 7; // weight of a match in a heading; in the words themselves it is 1
const NAMES = 0.5; // weight of a match in the further words after them
const [SATED, BY_LENGTH] = [1.2, 0.75]; // k1 and b of BM25: saturation by the number of matches, normalisation by length

/** The terms to look up in the index: the distinct words, or the whole query if it is in quotation marks. @param {string} asked */
export function termsOf(asked) {
  if (/^\s*".+"\s*$/u.test(asked)) return [asked];
  const words = [...new Set(asked.split(/\s+/u).filter(Boolean))];
  const spoken = words.filter((word) => plainForm(word));
  return spoken.length ? spoken : words;
}

/** The packs that match every term. @param {Found[][]} answers of the index, one a term */
export function packsOf(answers) {
  const [first, ...others] = answers.map((found) => new Set(found.map(({ id }) => id)));
  return [...first].filter((id) => others.every((one) => one.has(id)));
}

/**
 * The `most` packs most likely to hold the best hits, by the scores of the index, in which a longer word that only begins with a
 * term counts for less.
 * @param {Found[][]} answers @param {string[]} packs @param {number} most
 */
export function likeliest(answers, packs, most) {
  /** @type {Map<string, number>} */
  const worth = new Map();
  for (const { id, score = 0 } of answers.flat()) worth.set(id, (worth.get(id) ?? 0) + score);
  return packs.toSorted((one, other) => (worth.get(other) ?? 0) - (worth.get(one) ?? 0)).slice(0, most);
}

/**
 * The records that match every term, best first (by BM25).
 * @param {Found[][]} answers @param {Map<string, SearchRecord[]>} records the records of the packs, in order @returns {Hit[]}
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

/** The positions of the matches of a term, by record. @param {Found[]} found @param {string[]} packs @param {Map<string, SearchRecord[]>} records */
function placesOf(found, packs, records) {
  const words = new Map(found.map((one) => [one.id, one.words]));
  return new Map(packs.flatMap((id) => placed(words.get(id) ?? [], records.get(id) ?? [])));
}

/** Positions in a pack as positions in its records, by record. @param {number[]} words @param {SearchRecord[]} records */
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

/** The sum of the weights of the matched words of a record. @param {SearchRecord} record @param {number[]} words */
function weighed({ kind, title, own }, words) {
  const isNamed = kind !== "paragraph" && kind !== "page" && !kind.endsWith(" note");
  const heading = isNamed ? title.split(/\s+/u).length : 0;
  return words.reduce((sum, at) => sum + (at < heading ? HEADING : at < own ? 1 : NAMES), 0);
}

/** @param {number[][]} words */
const together = (words) => [...new Set(words.flat())].sort((one, other) => one - other);
