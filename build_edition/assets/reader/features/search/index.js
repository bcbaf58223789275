// The search itself: Pagefind's index, asked with names in canonical words; nothing here touches the page.
// Loaded at the first search. `pagefind/parts.json` says of how many parts the index is, and where those of volumes lie;
// `pagefind/names.json` which words mean the same name. The index knows packs of records: `pagefind/records/` says what the records of each are, `pagefind/words/`
// holds their words, and `pagefind/records.json` says at once what all are; all are written with the index.
import { EDITION, addressOfPage, data } from "../../page/page.js";
import { excerptOf, marked } from "../../pure/excerpt.js";
import { countsOf, fits, ranked } from "../../pure/facets.js";
import { hitsOf, packsOf, termsOf } from "../../pure/found.js";
import { isExact, isFarFetched } from "../../pure/met.js";
import { canonical, plainForm } from "../../pure/names.js";
import { apart, inPairs, runsOf } from "../../pure/spaceless.js";

/** @import { Excerpt } from "../../pure/excerpt.js" */
/** @import { Chosen, SearchRecord } from "../../pure/facets.js" */
/** @import { Found, Hit } from "../../pure/found.js" */
/**
 * @typedef {object} Pagefind
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {(path: string, options: object) => Promise<void>} mergeIndex
 * @property {(query: string) => Promise<{ results: Found[] }>} search
 * @typedef {{ columns: string[], parts: number, packs: number, volumes?: string[] }} Parts folders of volumes, where there are any
 * @typedef {{ pagefind: Pagefind, parts: Parts, names: Map<string, string>, languages: Languages }} Index
 * @typedef {{ record: SearchRecord, address: string, excerpt: Excerpt, languages: Languages }} Read what is shown of a hit
 * @typedef {{ original: string, titles?: Record<string, [string, string]>, scripts?: Record<string, string> }} Languages that of
 *   originals; those of titles and texts, by short title, and of scripts, where there are others than the page's
 * @typedef {{ hits: Hit[], counts: Record<string, Map<string, number>>, read: (hit: Hit) => Promise<Read> }} Answer
 */

const AHEAD = 60; // of so many hits the words are read before they are ranked,
const PACKS_AHEAD = 12; // if they are in so many packs
const AT_ONCE = 100; // so many packs are asked one by one what their records are
const SETTINGS = { baseUrl: "/", excerptLength: 0 };

/** @type {Promise<Index> | null} */
let loading = null;

/** Everything a search needs, fetched once; a failure is not remembered. */
export function open() {
  loading ??= load().catch((error) => { loading = null; throw error; });
  return loading;
}

/** @returns {Promise<Index>} */
async function load() {
  const [pagefind, parts, names] = await Promise.all([
    import(new URL("pagefind/pagefind.js", EDITION).href), data("pagefind/parts.json"), data("pagefind/names.json"),
  ]);
  await pagefind.options(SETTINGS);
  await pagefind.init();
  const others = [...Array.from({ length: parts.parts - 1 }, (_, at) => String(at + 1)), ...parts.volumes ?? []];
  await Promise.all(others.map((one) => pagefind.mergeIndex(new URL(`pagefind/${one}/`, EDITION).href, SETTINGS)));
  return { pagefind, parts, names: new Map(Object.entries(names.of)), languages: names };
}

/** What the records of some packs are, by pack; of many, or of all, in the order of the edition.
 * @param {string[] | null} packs @param {Parts} parts @returns {Promise<Map<string, SearchRecord[]>>} */
async function recordsOf(packs, { columns, packs: all }) {
  let order = 0;
  const read = (/** @type {string} */ pack, /** @type {unknown[][]} */ rows) => rows.map((row, at) => {
    const fields = Object.fromEntries(columns.map((column, n) => [column, row[n]]));
    return /** @type {SearchRecord} */ ({ order: order++, pack, at, ...fields });
  });
  if (!packs || packs.length > AT_ONCE || packs.length * 2 > all) {
    return new Map(Object.entries(await data("pagefind/records.json")).map(([pack, rows]) => [pack, read(pack, rows)]));
  }
  const rows = await Promise.all(packs.map((pack) => data(`pagefind/records/${pack}.json`)));
  return new Map(packs.map((pack, at) => [pack, read(pack, rows[at])]));
}

/** Every record in which the words that are asked for were found, best first; where nothing is asked for, all there are.
 * @param {string} asked @param {Index} index @param {boolean} isByText @returns {Promise<Hit[]>} */
async function found(asked, { pagefind, parts }, isByText) {
  const terms = termsOf(asked);
  if (!terms.length) {
    const every = await recordsOf(null, parts);
    return [...every.values()].flat().map((record) => ({ record, words: [] }));
  }
  const answers = await Promise.all(terms.map(async (term) => (await pagefind.search(term)).results));
  return hitsOf(answers, await recordsOf(isByText ? null : packsOf(answers), parts));
}

/**
 * The hits of a query within the chosen facets, best first, and how many there would be of each value.
 * @param {string} query @param {Chosen} chosen @returns {Promise<Answer>}
 */
export async function search(query, chosen = {}, isInOrder = false) {
  const index = await open();
  const { asked, meant } = canonical(query, index.names);
  const isByText = isInOrder || !asked.trim();
  const known = await found(inPairs(asked), index, isByText);
  const runs = runsOf(query);
  const said = (/** @type {Hit} */ hit) => (runs.length || !hit.words.length ? Promise.resolve([]) : saidIn(hit));
  const met = known.length && isFarFetched(await said(known[0]), meant, index.names) ? [] : known;
  const fitting = met.filter((one) => fits(one.record, chosen));
  const exact = isByText ? new Set() : await exactOf(near(fitting), said, (words) => isExact(words, meant, index.names));
  const hits = ranked(fitting, meant, isByText, (hit) => exact.has(hit));
  return { hits, counts: countsOf(met.map((one) => one.record), chosen), read: (hit) => readHit(hit, { meant, runs }, index) };
}

/** The first of some hits, as far as they are in few packs. @param {Hit[]} hits */
function near(hits) {
  const packs = new Set([...new Set(hits.map(({ record }) => record.pack))].slice(0, PACKS_AHEAD));
  return hits.slice(0, AHEAD).filter(({ record }) => packs.has(record.pack));
}

/** Those of some hits in which the words stand as they are asked for.
 * @param {Hit[]} hits @param {(hit: Hit) => Promise<string[]>} said @param {(words: string[]) => boolean} isMet */
async function exactOf(hits, said, isMet) {
  const are = await Promise.all(hits.map(async (hit) => isMet(await said(hit))));
  return new Set(hits.filter((_, at) => are[at]));
}

/** The words of a record that were found. @param {Hit} hit */
async function saidIn({ record, words }) {
  const written = (await wordsOf(record)).split(/\s+/u);
  return words.map((at) => written[at] ?? "");
}

/** What is shown of a hit: an excerpt, and the address to open it at.
 * @param {Hit} hit @param {{ meant: Set<string>, runs: string[] }} asked @param {Index} index @returns {Promise<Read>} */
async function readHit({ record, words }, { meant, runs }, { names, languages }) {
  const content = await wordsOf(record);
  const located = new Set(words);
  const excerpt = runs.length ? excerptOf(apart(content, runs), (word) => runs.includes(word))
    : excerptOf(content, (word, at) => located.has(at) || meant.has(names.get(plainForm(word)) ?? ""));
  const path = (excerpt.isReading ? "reading/" : "") + record.address;
  return { record, excerpt, languages, address: addressOfPage(path, marked(excerpt.found)) };
}

/** The words of a record. @param {SearchRecord} record @returns {Promise<string>} */
const wordsOf = async ({ pack, at }) => (await data(`pagefind/words/${pack}.json`))[at];
