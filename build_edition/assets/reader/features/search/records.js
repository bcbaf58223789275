// What the records of packs are, and their words: of each no more is fetched than is asked for.
import { data, once, piece } from "../../page/page.js";
import { meantIn } from "../../pure/bits.js";

/** @import { SearchRecord } from "../../pure/facets.js" */
/**
 * @typedef {{ columns: string[], parts: number, packs: number, records: number, entries: string[], volumes?: string[] }} Parts how
 *   many parts, packs and records there are; the packs that tell of somebody or something; folders of volumes, where there are any
 */

const ONE_BY_ONE = 100; // so many packs are asked one by one what their records are
const PIECES = 8; // of more records in a pack the words are fetched with those of all its others

/** Every pack, in the order of the edition. @returns {Promise<string[]>} */
export const everyPack = () => data("pagefind/order.json");

/** The folders of the parts of the index but for the first. @param {Parts} parts @returns {string[]} */
export const otherParts = ({ parts, volumes = [] }) => [...Array.from({ length: parts - 1 }, (_, at) => String(at + 1)), ...volumes];

/** What the records of some packs are, by pack. @param {string[]} packs @param {Parts} parts @returns {Promise<Map<string, SearchRecord[]>>} */
export async function recordsOf(packs, parts) {
  const rows = await rowsOf(packs, parts);
  let order = 0;
  const read = (/** @type {string} */ pack) => {
    let from = 1; // after the bracket, each with the comma behind it
    return rows[pack].map((row, at) => {
      const fields = Object.fromEntries(parts.columns.map((column, n) => [column, row[n]]));
      const record = /** @type {SearchRecord} */ ({ order: order++, pack, at, from, ...fields });
      from += record.bytes + 1;
      return record;
    });
  };
  return new Map(packs.map((pack) => [pack, read(pack)]));
}

/** The same, of which the documents are named that records say in signs. @param {string[]} packs @param {Parts} parts */
export async function wholeRecordsOf(packs, parts) {
  const records = await recordsOf(packs, parts);
  await nameDocuments(records.values());
  return records;
}

/** Name the documents of records that say them in signs, behind a title of none, since they are very many.
 * @param {Iterable<SearchRecord[]>} packs */
async function nameDocuments(packs) {
  const signs = (/** @type {SearchRecord} */ { document: said }) => (Array.isArray(said) && said[0] === "" ? said[1] : "");
  const signed = [...packs].flat().filter(signs);
  if (!signed.length) return;
  const titles = await data("pagefind/documents.json");
  for (const record of signed) record.document = meantIn(signs(record), titles);
}

/** The rows of some packs, by pack; of many, those of all. @param {string[]} packs @param {Parts} parts @returns {Promise<Record<string, unknown[][]>>} */
async function rowsOf(packs, parts) {
  if (packs.length > ONE_BY_ONE || packs.length * 2 > parts.packs) {
    return Object.assign({}, ...await Promise.all(["", ...otherParts(parts).map((one) => `${one}/`)].map((one) => data(`pagefind/${one}rows.json`))));
  }
  return Object.fromEntries(await Promise.all(packs.map(async (pack) => [pack, await data(`pagefind/records/${pack}.json`)])));
}

/** @type {Map<string, Promise<string | null>>} */
const pieces = new Map();
/** @type {Promise<boolean> | null} Whether the host sends pieces of files, as the first tells that is asked for. */
let areSent = null;

/** @type {Set<string>} Packs of which all words are wanted. */
const wholes = new Set();

/** Say of which records the words will be asked for. @param {SearchRecord[]} records */
export function expectWords(records) {
  const number = (/** @type {string} */ pack) => records.filter((one) => one.pack === pack).length;
  for (const pack of new Set(records.map((one) => one.pack))) if (number(pack) > PIECES) wholes.add(pack);
}

/** The words of a record. @param {SearchRecord} record @returns {Promise<string>} */
export async function wordsOf({ pack, at, from, bytes }) {
  const path = `pagefind/words/${pack}.json`;
  if (wholes.has(pack) || (areSent && !await areSent)) return (await data(path))[at];
  const got = once(pieces, `${path} ${from}`, () => piece(path, from, bytes));
  areSent ??= got.then((words) => words !== null, () => false);
  return await got ?? (await data(path))[at];
}
