// The search itself: Pagefind's index, asked with names in canonical words; nothing here touches the page.
// Loaded at the first search. `pagefind/parts.json` says of how many parts the index is, and where those of volumes lie;
// `pagefind/names.json` which words mean the same name. The index knows packs of records (./records.js). What is found in
// very many packs is looked at in the likeliest, until somebody wants all of it.
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
 * @typedef {{ record: SearchRecord, address: string, excerpt: Excerpt, languages: Languages }} Read what is shown of a hit
 * @typedef {{ original: string, titles?: Record<string, [string, string]>, scripts?: Record<string, string> }} Languages that of
 *   originals; those of titles and texts, by short title, and of scripts, where there are others than the page's
 * @typedef {{ chosen?: Chosen, isInOrder?: boolean, isWhole?: boolean }} Wish values of facets; hits in the order of the text; all hits
 * @typedef {{ hits: Hit[], isWhole: boolean, counts: Record<string, Map<string, number>>, read: (hit: Hit) => Promise<Read>, records: number }} Answer
 *   `isWhole`: these are all hits; `records`: how many records there are
 */

const [AHEAD, AHEAD_OF_MANY] = [60, 20]; // of so many hits the words are read before they are ranked, of fewer in a large edition,
const PACKS_AHEAD = 12; // if they are in so many packs
const LARGE = 2; // of more parts than these
const SMALL = 32; // an edition of no more packs is looked at whole,
const AT_ONCE = 16; // another where something is found in no more packs than these,
const LIKELIEST = 10; // else in so many
const SETTINGS = { baseUrl: "/", excerptLength: 0, ranking: { termSimilarity: 10 } }; // a longer word is far less than the very one

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
  const others = otherParts(parts);
  await Promise.all(others.map((one) => pagefind.mergeIndex(new URL(`pagefind/${one}/`, EDITION).href, SETTINGS)));
  return { pagefind, parts, names: new Map(Object.entries(names.of)), languages: names };
}

/** The records in which the words that are asked for were found, best first, and whether these are all; where nothing is
 * asked for, all there are, but of very many none, unless they are wanted.
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
 * The hits of a query within the chosen facets, best first, and how many there would be of each value.
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

/** The first of some hits, as far as they are in few packs. @param {Hit[]} hits @param {Parts} parts */
function near(hits, { parts }) {
  const packs = new Set([...new Set(hits.map(({ record }) => record.pack))].slice(0, PACKS_AHEAD));
  const some = hits.slice(0, parts > LARGE ? AHEAD_OF_MANY : AHEAD).filter(({ record }) => packs.has(record.pack));
  expectWords(some.map(({ record }) => record));
  return some;
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
  const excerpt = runs.length ? excerptOf(apart(content, runs), (word) => runs.includes(word), apart(record.title, runs))
    : excerptOf(content, (word, at) => located.has(at) || meant.has(names.get(plainForm(word)) ?? ""), record.title);
  const path = (excerpt.isReading ? "reading/" : "") + record.address;
  return { record, excerpt, languages, address: addressOfPage(path, marked(excerpt.found)) };
}
