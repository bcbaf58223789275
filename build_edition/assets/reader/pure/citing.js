// Citations in every format, for a place and an address. No DOM.
// The formats are templates made when the edition is built (cite/<document>.json); here their slots are filled.

import { say } from "./words.js";

/** @typedef {{ slot: string } | string} Part */
/** @typedef {{ document: Part[], place: Part[] }} Format */
/** @typedef {Record<string, Format>} Formats */
/** @typedef {{ id: string, name: string, layers: Record<string, Format & { in_text: Format }> }} Style one of the edition's styles */
/** @typedef {{ id?: string, locator?: string, words?: string }} Cited a place: its anchor, its name in citations, its words */
/** @typedef {{ id: string, name: string, ending: string, type: string, format: Format, html?: Format, inText?: Format }} Way a way to cite */

const TEXT = { ending: "txt", type: "text/plain" };
const FILES = [
  { id: "bib", name: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { id: "ris", name: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { id: "csl", name: "CSL-JSON", ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
];

/**
 * Every way to cite, in the order in which they are offered. A style is HTML; its text content is what is copied as plain text.
 * @param {Formats} formats @param {Style[]} styles @param {string} layer @returns {Way[]}
 */
export function waysToCite(formats, styles, layer) {
  const ours = { id: "chicago", name: "Chicago", ...TEXT, format: formats.chicago, html: formats.chicago_html };
  const others = styles.map(({ id, name, layers }) => {
    const { in_text: inText, ...html } = layers[layer] ?? layers.received;
    return { id, name, ...TEXT, format: html, html, ...(inText.document.length ? { inText } : {}) };
  });
  return [ours, ...others, ...FILES.map((file) => ({ ...file, format: formats[file.id] }))];
}

/**
 * The values of the date slots of a citation for a day.
 * @param {Date} day @param {string} language @returns {Record<string, string>}
 */
export function seenOn(day, language) {
  const [year, month, date] = [String(day.getFullYear()), day.getMonth() + 1, day.getDate()].map((one) => String(one).padStart(2, "0"));
  /** @param {"long" | "short"} form */
  const name = (form) => new Intl.DateTimeFormat(language, { day: "numeric", month: form }) // in some languages a month has another form with a day than alone
    .formatToParts(day).find(({ type }) => type === "month")?.value ?? month;
  return { accessed: `${year}-${month}-${date}`, year, month, day: date, "month-name": name("long"), "short-month": name("short"),
    seen: day.toLocaleDateString(language, { dateStyle: "long" }) };
}

/**
 * The address of a place on the page at `here`, in a version if one is given. Characters that could end a field of any format are
 * percent-encoded.
 * @param {string} here @param {string} [id] @param {string} [version]
 */
export function addressOf(here, id = "", version = "") {
  const url = new URL(here);
  if (version) url.searchParams.set("v", version);
  if (url.searchParams.has("h")) url.searchParams.delete("h"); // left there by the theme's search
  url.hash = id;
  return url.href.replace(/[{}\\^|`"'<>,\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/**
 * The address of the page at `here` in a version that has its own pages.
 * @param {string} here @param {URL} edition @param {string} at the path from this edition to that of the version
 */
export function inVersion(here, edition, at) {
  const url = new URL(here);
  if (!at || url.origin !== edition.origin || !url.pathname.startsWith(edition.pathname)) return here;
  url.pathname = new URL(at, edition).pathname + url.pathname.slice(edition.pathname.length);
  url.searchParams.delete("v");
  return url.href;
}

/**
 * A format with its slots filled for a place and, if needed, the day. Throws if a slot has no value.
 * @param {Format} format @param {Cited} place @param {string} address @param {Record<string, string>} [day]
 */
export function filled(format, { id = "", locator = "", words = "" }, address, day = {}) {
  /** @type {Record<string, string>} */
  const values = { ...day, address, locator, anchor: id, words };
  return (locator ? format.place : format.document).map((part) => {
    if (typeof part === "string") return part;
    if (!values[part.slot]) throw new Error(`nothing for the slot ${part.slot}`);
    return values[part.slot];
  }).join("");
}

/**
 * An HTML format with its slots filled; the values are escaped.
 * @param {Format} format @param {Cited} place @param {string} address @param {Record<string, string>} day
 */
export function filledHtml(format, { id = "", locator = "" }, address, day) {
  return filled(format, { id: escaped(id), locator: escaped(locator) }, escaped(address), day);
}

/** @param {string} words */
const escaped = (words) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The locator of a place, from the pages it is on and its paragraphs: “p. 3, ¶ 12”, “pp. 3–4, ¶¶ 12–14”.
 * @param {string[]} pages as named in the margin, in order @param {string} paragraphs
 */
export function onPages(pages, paragraphs) {
  const [first, last] = [pages[0] ?? "", pages[pages.length - 1] ?? ""];
  return [first === last ? first : several(first, last), paragraphs].filter(Boolean).join(", ");
}

/** The locator of a range of pages or folios, in the language of the edition. @param {string} first @param {string} last */
function several(first, last) {
  /** @param {string} before the text before the numbers; gives false if either does not begin with it */
  const numbersAfter = (before) => [first, last].every((one) => one.startsWith(before))
    && [first, last].map((one) => one.slice(before.length)).join("–");
  const pages = numbersAfter(say("p. {number}", { number: "" }));
  if (pages) return say("pp. {numbers}", { numbers: pages });
  const leaves = numbersAfter(say("f. {number}", { number: "" }));
  return leaves ? say("ff. {numbers}", { numbers: leaves }) : `${first} – ${last}`;
}

/** The locator of a paragraph by its number, with a no-break space. @param {string} number */
export const paragraphSign = (number) => `¶\u00a0${number}`;

/**
 * The locator of several paragraphs, from the first number to the last.
 * @param {string[]} numbers
 */
export function locatorOf(numbers) {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (!first) return "";
  return first === last ? paragraphSign(first) : `¶¶\u00a0${first}–${last}`;
}
