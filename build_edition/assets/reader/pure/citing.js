// What can be cited, in every format, filled with a place and an address. No DOM.
// The formats are made when the edition is built (cite/<document>.json); here their slots are filled.

/** @typedef {{ slot: string } | string} Part */
/** @typedef {{ document: Part[], place: Part[] }} Format */
/** @typedef {Record<string, Format>} Formats */
/** @typedef {{ id?: string, locator?: string, words?: string }} Cited a place: its anchor, what it is called, its words */

export const FORMATS = [
  { id: "chicago", name: "Chicago", ending: "txt", type: "text/plain" },
  { id: "bib", name: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { id: "ris", name: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { id: "csl", name: "CSL-JSON", ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
];

/**
 * The address of a place on the page at `here`; no sign in it can end a field of any format.
 * @param {string} here @param {string} [id]
 */
export function addressOf(here, id = "") {
  const url = new URL(here);
  if (url.searchParams.has("h")) url.searchParams.delete("h"); // the theme's search leaves its words there
  url.hash = id;
  return url.href.replace(/[{}\\^|`"'<>,\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/**
 * A format with its slots filled for a place; throws rather than leave one open.
 * @param {Format} format @param {Cited} place @param {string} address
 */
export function filled(format, { id = "", locator = "", words = "" }, address) {
  /** @type {Record<string, string>} */
  const values = { address, locator, anchor: id, words };
  return (locator ? format.place : format.document).map((part) => {
    if (typeof part === "string") return part;
    if (!values[part.slot]) throw new Error(`nothing for the slot ${part.slot}`);
    return values[part.slot];
  }).join("");
}

/**
 * What several numbered paragraphs are called, from the first number to the last.
 * @param {string[]} numbers
 */
export function locatorOf(numbers) {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (!first) return "";
  return first === last ? `¶ ${first}` : `¶¶ ${first}–${last}`;
}
