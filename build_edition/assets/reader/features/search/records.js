// The records of packs and their words; no more of each is fetched than is needed.
import { data, once, piece } from "../../page/page.js";
import { meantIn } from "../../pure/bits.js";

/** @import { SearchRecord } from "../../pure/facets.js" */
/**
 * @typedef {{ columns: string[], parts: number, packs: number, records: number, entries: string[], volumes?: string[] }} Parts the
 *   columns of a row; numbers of parts, packs and records; the packs of register entries; the folders of volumes, if there are any
 */

const ONE_BY_ONE = 100; // the rows of up to so many packs are fetched pack by pack
const PIECES = 8; // if the words of more records of a pack are needed, those of the whole pack are fetched

/** Every pack, in the order of the edition. @returns {Promise<string[]>} */
export const everyPack = () => data("pagefind/order.json");

/** The folders of all parts of the index except the first. @param {Parts} parts @returns {string[]} */
export const otherParts = ({ parts, volumes = [] }) => [...Array.from({ length: parts - 1 }, (_, at) => String(at + 1)), ...volumes];

/** The records of some packs, by pack. @param {string[]} packs @param {Parts} parts @returns {Promise<Map<string, SearchRecord[]>>} */
export async function recordsOf(packs, parts) {
  const rows = await rowsOf(packs, parts);
  let order = 0;
  const read = (/** @type {string} */ pack) => {
    let from = 1; // byte offset in the file: after the opening bracket; each record is followed by a comma
    return rows[pack].map((row, at) => {
      const fields = Object.fromEntries(parts.columns.map((column, n) => [column, row[n]]));
      const record = /** @type {SearchRecord} */ ({ order: order++, pack, at, from, ...fields });
      from += record.bytes + 1;
      return record;
    });
  };
  return new Map(packs.map((pack) => [pack, read(pack)]));
}

/** The records of some packs, by pack, with the titles of documents in place of their codes. @param {string[]} packs @param {Parts} parts */
export async function wholeRecordsOf(packs, parts) {
  const records = await recordsOf(packs, parts);
  await nameDocuments(records.values());
  return records;
}

/** Replace codes by titles of documents. Records in very many documents have an empty title, followed by a code for all of them.
 * @param {Iterable<SearchRecord[]>} packs */
async function nameDocuments(packs) {
  const signs = (/** @type {SearchRecord} */ { document: said }) => (Array.isArray(said) && said[0] === "" ? said[1] : "");
  const signed = [...packs].flat().filter(signs);
  if (!signed.length) return;
  const titles = await data("pagefind/documents.json");
  for (const record of signed) record.document = meantIn(signs(record), titles);
}

/** The rows of some packs, by pack; if there are many, those of all packs. @param {string[]} packs @param {Parts} parts @returns {Promise<Record<string, unknown[][]>>} */
async function rowsOf(packs, parts) {
  if (packs.length > ONE_BY_ONE || packs.length * 2 > parts.packs) {
    return Object.assign({}, ...await Promise.all(["", ...otherParts(parts).map((one) => `${one}/`)].map((one) => data(`pagefind/${one}rows.json`))));
  }
  return Object.fromEntries(await Promise.all(packs.map(async (pack) => [pack, await data(`pagefind/records/${pack}.json`)])));
}

/** @type {Map<string, Promise<string | null>>} */
const pieces = new Map();
/** @type {Promise<boolean> | null} Whether the host answers range requests, known from the first one. */
let areSent = null;

/** @type {Set<string>} Packs whose words are fetched as a whole. */
const wholes = new Set();

/** Announce the records whose words will be asked for. @param {SearchRecord[]} records */
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
