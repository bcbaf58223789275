// The search itself: Pagefind's index, asked with names in canonical words; nothing here touches the page.
// Loaded at the first search. `pagefind/records.json` says what each record is, `pagefind/names.json` which words mean
// the same name, `pagefind/words/` holds the words of the records, many in a file; all are written with the index.
import { EDITION, addressOfPage, data } from "../../page/page.js";
import { excerptOf, marked } from "../../pure/excerpt.js";
import { countsOf, fits, ranked } from "../../pure/facets.js";
import { isExact, isFarFetched } from "../../pure/met.js";
import { canonical, plainForm } from "../../pure/names.js";
import { apart, inPairs, runsOf } from "../../pure/spaceless.js";

/** @import { Excerpt } from "../../pure/excerpt.js" */
/** @import { Chosen, SearchRecord } from "../../pure/facets.js" */
/**
 * @typedef {{ id: string, words: number[] }} Found what Pagefind finds, and which of its words
 * @typedef {object} Pagefind
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {(query: string | null) => Promise<{ results: Found[] }>} search
 * @typedef {{ pagefind: Pagefind, records: Map<string, SearchRecord>, packs: number[], names: Map<string, string>, original: string }} Index
 * @typedef {{ result: Found, record: SearchRecord }} Hit
 * @typedef {{ record: SearchRecord, address: string, excerpt: Excerpt, original: string }} Read what is shown of a hit; the language of originals
 * @typedef {{ hits: Hit[], counts: Record<string, Map<string, number>>, read: (hit: Hit) => Promise<Read> }} Answer
 */

const AHEAD = 60; // of so many hits the words are read before they are ranked

/** @type {Promise<Index> | null} */
let loading = null;

/** Everything a search needs, fetched once; a failure is not remembered. */
export function open() {
  loading ??= load().catch((error) => { loading = null; throw error; });
  return loading;
}

/** @returns {Promise<Index>} */
async function load() {
  const [pagefind, listed, names] = await Promise.all([
    import(new URL("pagefind/pagefind.js", EDITION).href), data("pagefind/records.json"), data("pagefind/names.json"),
  ]);
  await pagefind.options({ baseUrl: "/", excerptLength: 0 });
  await pagefind.init();
  return { pagefind, records: recordsOf(listed), packs: listed.packs, names: new Map(Object.entries(names.of)), original: names.original };
}

/** @param {{ columns: string[], rows: Record<string, unknown[]> }} listed @returns {Map<string, SearchRecord>} */
function recordsOf({ columns, rows }) {
  return new Map(Object.entries(rows).map(([id, row], order) => {
    const fields = Object.fromEntries(columns.map((column, at) => [column, row[at]]));
    return [id, /** @type {SearchRecord} */ ({ order, ...fields })];
  }));
}

/**
 * The hits of a query within the chosen facets, best first, and how many there would be of each value.
 * @param {string} query @param {Chosen} chosen @returns {Promise<Answer>}
 */
export async function search(query, chosen = {}, isInOrder = false) {
  const index = await open();
  const { asked, meant } = canonical(query, index.names);
  const answer = await index.pagefind.search(inPairs(asked).trim() || null);
  const known = answer.results.flatMap((result) => {
    const record = index.records.get(result.id);
    return record ? [{ result, record }] : [];
  });
  const runs = runsOf(query);
  const said = (/** @type {Hit} */ hit) => (runs.length ? Promise.resolve([]) : saidIn(hit, index));
  const found = known.length && isFarFetched(await said(known[0]), meant, index.names) ? [] : known;
  const fitting = found.filter((one) => fits(one.record, chosen));
  const isByText = isInOrder || !asked.trim();
  const exact = isByText ? new Set() : await exactOf(fitting.slice(0, AHEAD), said, (words) => isExact(words, meant, index.names));
  const hits = ranked(fitting, meant, isByText, (hit) => exact.has(hit));
  return { hits, counts: countsOf(found.map((one) => one.record), chosen), read: (hit) => readHit(hit, { meant, runs }, index) };
}

/** Those of some hits in which the words stand as they are asked for.
 * @param {Hit[]} hits @param {(hit: Hit) => Promise<string[]>} said @param {(words: string[]) => boolean} isMet */
async function exactOf(hits, said, isMet) {
  const are = await Promise.all(hits.map(async (hit) => isMet(await said(hit))));
  return new Set(hits.filter((_, at) => are[at]));
}

/** The words of a record that were found. @param {Hit} hit @param {Index} index */
async function saidIn({ result, record }, { packs }) {
  const words = (await wordsOf(record.order, packs)).split(/\s+/u);
  return result.words.map((at) => words[at] ?? "");
}

/** What is shown of a hit: an excerpt, and the address to open it at.
 * @param {Hit} hit @param {{ meant: Set<string>, runs: string[] }} asked @param {Index} index @returns {Promise<Read>} */
async function readHit({ result, record }, { meant, runs }, { names, packs, original }) {
  const content = await wordsOf(record.order, packs);
  const located = new Set(result.words);
  const excerpt = runs.length ? excerptOf(apart(content, runs), (word) => runs.includes(word))
    : excerptOf(content, (word, at) => located.has(at) || meant.has(names.get(plainForm(word)) ?? ""));
  const path = (excerpt.isReading ? "reading/" : "") + record.address;
  return { record, excerpt, original, address: addressOfPage(path, marked(excerpt.found)) };
}

/** The words of a record: where each pack begins says in which they are.
 * @param {number} order @param {number[]} packs @returns {Promise<string>} */
async function wordsOf(order, packs) {
  const at = packs.filter((start) => start <= order).length - 1;
  return (await data(`pagefind/words/${at}.json`))[order - packs[at]];
}
