// The author's words as shown on the page, and their citations: reading, copying and downloading them.
import { addressOf, inVersion, locatorOf, onPages, seenOn, waysToCite } from "../pure/citing.js";
import { wholeText } from "../pure/parts.js";
import { LANGUAGE } from "../pure/words.js";
import { all, element, first, focused } from "./dom.js";
import { data, EDITION } from "./page.js";
import { isCut, isWhole } from "./parts.js";

/** @import { Formats, Style, Way } from "../pure/citing.js" */
/** @import { Versions } from "../pure/memory.js" */
/** @typedef {{ id: string, locator: string, words: string, range: Range }} Selected */
/** @typedef {{ version: string, at: string }} Pinned the version named in an address as `v`, or the path `at` of the pages of a version */

// what is not the author's: the same list as in the proof of the words, and elements that the reader's modules add
export const OURS = "a.be-number, sup.be-mark, a.be-parallel, .be-editorial:not(ins), .headerlink, .be-hidden, aside, button";
// what is not part of a layer: the words replaced by a reading, or the reading
const ELSEWHERE = { reading: ".be-replaced", received: "ins.be-editorial" };

/**
 * The layer that is shown: “received”, or “reading” if the text has the editors' readings.
 * @param {HTMLElement} text
 */
export function layerOf(text) {
  return text.dataset.layer ?? (text.classList.contains("be-reading-text") ? "reading" : "received");
}

/**
 * The citation formats of the document of this text, in the layer that is shown, and the version they cite.
 * @param {HTMLElement} text @returns {Promise<{ formats: Formats, pinned: Pinned }>}
 */
export async function formatsOf(text) {
  const { document: name = "" } = text.dataset;
  const { layers, version } = await data(`cite/${name}.json`);
  return { formats: layers[layerOf(text)] ?? layers.received, pinned: await pinnedTo(version, name) };
}

/**
 * How an address names a version: by the path of its pages, if it has its own and the document is unchanged since; else by `v`.
 * @param {string} version @param {string} name of the document @returns {Promise<Pinned>}
 */
async function pinnedTo(version, name) {
  /** @type {Versions | null} */
  const known = await data("memory/versions.json").catch(() => null);
  if (known?.former) return { version: "", at: "" }; // this page is already that of the version
  const one = known?.versions.find((found) => found.version === version && !found.changed.includes(name) && !found.new.includes(name));
  return { version, at: one?.at ?? "" };
}

/**
 * Every way to cite the document of this text; without the edition's styles if they cannot be loaded.
 * @param {HTMLElement} text @returns {Promise<{ ways: Way[], pinned: Pinned }>}
 */
export async function waysOf(text) {
  const { formats, pinned } = await formatsOf(text);
  /** @type {Style[]} */
  const styles = await data(`cite/${text.dataset.document}.styles.json`).catch(() => []);
  return { ways: waysToCite(formats, styles, layerOf(text)), pinned };
}

/** The address of a place on this page, in a version if one is given. @param {string} [id] @param {Pinned} [pinned] */
export function address(id = "", { version, at } = { version: "", at: "" }) {
  return addressOf(inVersion(published(), EDITION, at), id, at ? "" : version);
}

/** Today's date, as the slots of a citation need it. */
export const today = () => seenOn(new Date(), LANGUAGE);

/**
 * The address at which this page is published. For a text cut into pages, that of the whole text, so that the address outlives the
 * cut. A page opened from disk has its address, if known, in its head.
 */
function published() {
  const known = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"));
  const here = location.protocol === "file:" && known ? known.href : location.href;
  return isCut(document) && !isWhole(document) ? wholeText(here) : here;
}

/**
 * The author's words in a paragraph, or in the part of it that a range covers, with white space normalised.
 * @param {Node} unit @param {Range | null} range
 */
export function wordsIn(unit, range = null) {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  const text = unit instanceof Element ? unit.closest(".be-text") : null;
  const away = `${OURS}, ${ELSEWHERE[text instanceof HTMLElement && layerOf(text) === "reading" ? "reading" : "received"]}`;
  let words = "";
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(away) || (range && !range.intersectsNode(node))) continue;
    const from = range && node === range.startContainer ? range.startOffset : 0;
    const to = range && node === range.endContainer ? range.endOffset : node.data.length;
    words += node.data.slice(from, to);
  }
  return words.replace(/[ \t\r\n]+/g, " ").trim();
}

const PAGES = ".be-milestone a[id^='page-'], .be-milestone a[id^='folio-']";

/**
 * The pages of the original that a range is on, as named in the margin; empty if none are marked.
 * @param {HTMLElement} text @param {Range} range
 */
export function pagesOf(text, range) {
  /** @type {string[]} */
  const found = [];
  for (const mark of all(text, PAGES)) {
    const name = mark.dataset.locator ?? "";
    const after = range.comparePoint(mark, 0); // -1: the page begins before the words; the last such page is theirs
    if (after < 0) found.splice(0, found.length, name);
    else if (after === 0) found.push(name);
  }
  return found;
}

/** The pages of the original that a paragraph is on. @param {HTMLElement} text @param {Node} unit */
export function pagesOfUnit(text, unit) {
  const range = document.createRange();
  range.selectNodeContents(unit);
  return pagesOf(text, range);
}

/**
 * The words selected in a text and their place, or null; paragraphs are separated by an empty line.
 * @param {HTMLElement} text @returns {Selected | null}
 */
export function selectedIn(text) {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) && !text.contains(range.endContainer)) return null;
  const units = all(text, ".be-unit")
    .filter((unit) => range.intersectsNode(unit))
    .map((unit) => ({ unit, words: wordsIn(unit, range) }))
    .filter(({ words }) => words);
  if (!units.length) return null;
  const numbers = units.map(({ unit }) => first(unit, "a.be-number")?.textContent ?? "").filter(Boolean);
  const words = units.map((one) => one.words).join("\n\n");
  return { id: units[0].unit.id, locator: onPages(pagesOf(text, range), locatorOf(numbers)), words, range: range.cloneRange() };
}

/**
 * Copy words to the clipboard. False if the browser refuses.
 * @param {string} words
 */
export async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copiedByHand(words);
  }
}

/**
 * Copy HTML to the clipboard, and its words for programs that take only plain text. False if the browser refuses.
 * @param {string} html @param {string} words
 */
export async function copiedRich(html, words) {
  try {
    const kinds = { "text/html": html, "text/plain": words };
    const blobs = Object.entries(kinds).map(([type, said]) => [type, new Blob([said], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copied(words);
  }
}

/** Copy with `execCommand`, for pages that are not served over HTTPS. @param {string} words */
function copiedByHand(words) {
  const before = focused();
  const field = element("textarea", { class: "be-hidden" });
  field.value = words;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/**
 * Offer a file for download.
 * @param {string} name @param {string} type @param {string} words
 */
export function download(name, type, words) {
  const link = element("a", { href: URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` })), download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
