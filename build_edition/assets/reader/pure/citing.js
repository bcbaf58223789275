// What can be cited, in every format, filled with a place and an address. No DOM.
// The formats are made when the edition is built (cite/<document>.json); here their slots are filled.

import { say } from "./words.js";

/** @typedef {{ slot: string } | string} Part */
/** @typedef {{ document: Part[], place: Part[] }} Format */
/** @typedef {Record<string, Format>} Formats */
/** @typedef {{ id: string, name: string, layers: Record<string, Format & { in_text: Format }> }} Style one of the edition's styles */
/** @typedef {{ id?: string, locator?: string, words?: string }} Cited a place: its anchor, what it is called, its words */
/** @typedef {{ id: string, name: string, ending: string, type: string, format: Format, html?: Format, inText?: Format }} Way a way to cite */

const TEXT = { ending: "txt", type: "text/plain" };
const FILES = [
  { id: "bib", name: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { id: "ris", name: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { id: "csl", name: "CSL-JSON", ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
];

/**
 * Every way to cite, in the order in which they are offered; a style is HTML, and its words are what is copied plain.
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
 * What a day is called in the slots of a citation.
 * @param {Date} day @param {string} language @returns {Record<string, string>}
 */
export function seenOn(day, language) {
  const [year, month, date] = [String(day.getFullYear()), day.getMonth() + 1, day.getDate()].map((one) => String(one).padStart(2, "0"));
  /** @param {"long" | "short"} form */
  const name = (form) => new Intl.DateTimeFormat(language, { day: "numeric", month: form }) // in some languages another form than alone
    .formatToParts(day).find(({ type }) => type === "month")?.value ?? month;
  return { accessed: `${year}-${month}-${date}`, year, month, day: date, "month-name": name("long"), "short-month": name("short"),
    seen: day.toLocaleDateString(language, { dateStyle: "long" }) };
}

/**
 * The address of a place on the page at `here`, of a version where one is named; no sign in it can end a field of any format.
 * @param {string} here @param {string} [id] @param {string} [version]
 */
export function addressOf(here, id = "", version = "") {
  const url = new URL(here);
  if (version) url.searchParams.set("v", version);
  if (url.searchParams.has("h")) url.searchParams.delete("h"); // the theme's search leaves its words there
  url.hash = id;
  return url.href.replace(/[{}\\^|`"'<>,\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/**
 * The page at `here`, below the edition, as it stands in a version that has addresses of its own.
 * @param {string} here @param {URL} edition @param {string} at the way from the edition to that of the version
 */
export function inVersion(here, edition, at) {
  const url = new URL(here);
  if (!at || url.origin !== edition.origin || !url.pathname.startsWith(edition.pathname)) return here;
  url.pathname = new URL(at, edition).pathname + url.pathname.slice(edition.pathname.length);
  url.searchParams.delete("v");
  return url.href;
}

/**
 * A format with its slots filled for a place and, where it has to be said, the day; throws rather than leave one open.
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
 * A format of HTML with its slots filled: nothing that fills one is markup.
 * @param {Format} format @param {Cited} place @param {string} address @param {Record<string, string>} day
 */
export function filledHtml(format, { id = "", locator = "" }, address, day) {
  return filled(format, { id: escaped(id), locator: escaped(locator) }, escaped(address), day);
}

/** @param {string} words */
const escaped = (words) => words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * What a place is called by the pages it stands on and by its paragraphs: “p. 3, ¶ 12”, “pp. 3–4, ¶¶ 12–14”.
 * @param {string[]} pages as the margin says them, in order @param {string} paragraphs
 */
export function onPages(pages, paragraphs) {
  const [first, last] = [pages[0] ?? "", pages[pages.length - 1] ?? ""];
  return [first === last ? first : several(first, last), paragraphs].filter(Boolean).join(", ");
}

/** From one page to another, as the language of the edition says it of several. @param {string} first @param {string} last */
function several(first, last) {
  /** @param {string} before what stands before both numbers; nothing where it does not */
  const numbersAfter = (before) => [first, last].every((one) => one.startsWith(before))
    && [first, last].map((one) => one.slice(before.length)).join("–");
  const pages = numbersAfter(say("p. {number}", { number: "" }));
  if (pages) return say("pp. {numbers}", { numbers: pages });
  const leaves = numbersAfter(say("f. {number}", { number: "" }));
  return leaves ? say("ff. {numbers}", { numbers: leaves }) : `${first} – ${last}`;
}

/** What a paragraph is called by its number, which stays on its line. @param {string} number */
export const paragraphSign = (number) => `¶\u00a0${number}`;

/**
 * What several numbered paragraphs are called, from the first number to the last.
 * @param {string[]} numbers
 */
export function locatorOf(numbers) {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (!first) return "";
  return first === last ? paragraphSign(first) : `¶¶\u00a0${first}–${last}`;
}
