// The search itself: queries Pagefind's index, with names replaced by canonical words. Nothing here touches the page.
// Loaded at the first search. `pagefind/parts.json` gives the number of parts of the index and the folders of those of volumes;
// `pagefind/names.json` which words mean the same name. The index knows packs of records (./records.js). If a query matches in
// very many packs, only the most likely packs are read, until all hits are asked for.
import { EDITION, addressOfPage, data } from "../../page/page.js";
import { excerptOf, marked } from "../../pure/excerpt.js";
import { FACETS, countsOf, fits, ranked } from "../../pure/facets.js";
import { hitsOf, likeliest, packsOf, termsOf } from "../../pure/found.js";
import { isExact, isFarFetched } from "../../pure/met.js";
import { canonical, plainForm } from "../../pure/names.js";
import { apart, inPairs, runsOf } from "../../pure/spaceless.js";
import { everyPack, expectWords, otherParts, recordsOf, wholeRecordsOf, wordsOf } from "./records.js";

/** @import { Excerpt } from "../../pure/excerpt.js" */
/** @import { Chosen, SearchRecord } from "../../pure/facets.js" */
/** @import { Found, Hit } from "../../pure/found.js" */
/** @import { Parts } from "./records.js" */
/**
 * @typedef {object} Pagefind
 * @property {(options: object) => Promise<void>} options
 * @property {() => Promise<void>} init
 * @property {(path: string, options: object) => Promise<void>} mergeIndex
 * @property {(query: string) => Promise<{ results: Found[] }>} search
 * @typedef {{ pagefind: Pagefind, parts: Parts, names: Map<string, string>, languages: Languages }} Index
 * @typedef {{ record: SearchRecord, address: string, excerpt: Excerpt, languages: Languages }} Read what is displayed of a hit
 * @typedef {{ original: string, titles?: Record<string, [string, string]>, scripts?: Record<string, string> }} Languages the language
 *   of originals; those of titles and texts, by short title, and of scripts, if they differ from that of the page
 * @typedef {{ chosen?: Chosen, isInOrder?: boolean, isWhole?: boolean }} Wish chosen values of facets; whether hits are in the order of the text; whether all hits are wanted
 * @typedef {{ hits: Hit[], isWhole: boolean, counts: Record<string, Map<string, number>>, read: (hit: Hit) => Promise<Read>, records: number }} Answer
 *   `isWhole`: whether these are all hits; `records`: the number of records in the index
 */

const [AHEAD, AHEAD_OF_MANY] = [60, 20]; // hits whose words are read before ranking; fewer in a large edition
const PACKS_AHEAD = 12; // these hits are taken from at most so many packs
const LARGE = 2; // an edition is large if its index has more parts
const SMALL = 32; // an edition of at most so many packs is always searched completely;
const AT_ONCE = 16; // so is another if at most so many packs match;
const LIKELIEST = 10; // otherwise only so many, the most likely ones, are read
const SETTINGS = { baseUrl: "/", excerptLength: 0, ranking: { termSimilarity: 10 } }; // a longer word scores far less than the exact word

/** @type {Promise<Index> | null} */
let loading = null;

/** Everything a search needs, fetched once; after a failure the next call tries again. */
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
  const others = otherParts(parts);
  await Promise.all(others.map((one) => pagefind.mergeIndex(new URL(`pagefind/${one}/`, EDITION).href, SETTINGS)));
  return { pagefind, parts, names: new Map(Object.entries(names.of)), languages: names };
}

/** The records that match a query, best first, and whether these are all. For an empty query all records; none of a large index,
 * unless all are wanted.
 * @param {string} asked @param {Index} index @param {Wish} wish @returns {Promise<{ hits: Hit[], isWhole: boolean }>} */
async function found(asked, { pagefind, parts }, { isInOrder = false, isWhole = false }) {
  const terms = termsOf(asked);
  const isAll = isWhole || parts.packs <= SMALL;
  if (!terms.length) {
    const every = isAll ? await wholeRecordsOf(await everyPack(), parts) : new Map();
    return { hits: [...every.values()].flat().map((record) => ({ record, words: [] })), isWhole: isAll };
  }
  const answers = await Promise.all(terms.map(async (term) => (await pagefind.search(term)).results));
  const packs = packsOf(answers);
  if (!isAll && packs.length > AT_ONCE) {
    const telling = new Set(parts.entries);
    const some = new Set([...packs.filter((one) => telling.has(one)), ...likeliest(answers, packs, LIKELIEST)]);
    const hits = hitsOf(answers, await recordsOf([...some], parts));
    if (hits.length) return { hits, isWhole: false };
  }
  const are = new Set(packs);
  const inOrder = isInOrder ? (await everyPack()).filter((one) => are.has(one)) : packs;
  return { hits: hitsOf(answers, await wholeRecordsOf(inOrder, parts)), isWhole: true };
}

/**
 * The hits of a query within the chosen facets, best first, and the number of hits for each value of a facet.
 * @param {string} query @param {Wish} wish @returns {Promise<Answer>}
 */
export async function search(query, { chosen = {}, isInOrder = false, isWhole = false } = {}) {
  const index = await open();
  const { asked, meant } = canonical(query, index.names);
  const isByText = isInOrder || !asked.trim();
  const wantsAll = isWhole || isInOrder || FACETS.some((facet) => chosen[facet]?.length);
  const known = await found(inPairs(asked), index, { isInOrder, isWhole: wantsAll });
  const runs = runsOf(query);
  const said = (/** @type {Hit} */ hit) => (runs.length || !hit.words.length ? Promise.resolve([]) : saidIn(hit));
  const met = known.hits.length && isFarFetched(await said(known.hits[0]), meant, index.names) ? [] : known.hits;
  const fitting = met.filter((one) => fits(one.record, chosen));
  const exact = isByText ? new Set() : await exactOf(near(fitting, index.parts), said, (words) => isExact(words, meant, index.names));
  const hits = ranked(fitting, meant, isByText, (hit) => exact.has(hit));
  return {
    hits, isWhole: known.isWhole, records: index.parts.records,
    counts: countsOf(met.map((one) => one.record), chosen), read: (hit) => readHit(hit, { meant, runs }, index),
  };
}

/** The first hits, as far as they are in few packs. @param {Hit[]} hits @param {Parts} parts */
function near(hits, { parts }) {
  const packs = new Set([...new Set(hits.map(({ record }) => record.pack))].slice(0, PACKS_AHEAD));
  const some = hits.slice(0, parts > LARGE ? AHEAD_OF_MANY : AHEAD).filter(({ record }) => packs.has(record.pack));
  expectWords(some.map(({ record }) => record));
  return some;
}

/** The hits that contain the words exactly as in the query.
 * @param {Hit[]} hits @param {(hit: Hit) => Promise<string[]>} said @param {(words: string[]) => boolean} isMet */
async function exactOf(hits, said, isMet) {
  const are = await Promise.all(hits.map(async (hit) => isMet(await said(hit))));
  return new Set(hits.filter((_, at) => are[at]));
}

/** The matched words of a record. @param {Hit} hit */
async function saidIn({ record, words }) {
  const written = (await wordsOf(record)).split(/\s+/u);
  return words.map((at) => written[at] ?? "");
}

/** What is displayed of a hit: an excerpt, and the address to open it at.
 * @param {Hit} hit @param {{ meant: Set<string>, runs: string[] }} asked @param {Index} index @returns {Promise<Read>} */
async function readHit({ record, words }, { meant, runs }, { names, languages }) {
  const content = await wordsOf(record);
  const located = new Set(words);
  const excerpt = runs.length ? excerptOf(apart(content, runs), (word) => runs.includes(word), apart(record.title, runs))
    : excerptOf(content, (word, at) => located.has(at) || meant.has(names.get(plainForm(word)) ?? ""), record.title);
  const path = (excerpt.isReading ? "reading/" : "") + record.address;
  return { record, excerpt, languages, address: addressOfPage(path, marked(excerpt.found)) };
}
