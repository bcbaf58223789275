// What can be cited, in every format, filled with the place and the address; copied, downloaded, shared.
// The formats are made when the edition is built (cite/<document>.json); here their slots are filled.
import { data } from "./page.js";

export const FORMATS = [
  { id: "chicago", name: "Chicago", ending: "txt", type: "text/plain" },
  { id: "bib", name: "BibTeX", ending: "bib", type: "application/x-bibtex" },
  { id: "ris", name: "RIS", ending: "ris", type: "application/x-research-info-systems" },
  { id: "csl", name: "CSL-JSON", ending: "csl.json", type: "application/vnd.citationstyles.csl+json" },
];

// what is not the author's: the same list as the proof of the words, and what modules like this one add
export const OURS = "a.be-number, sup.be-mark, a.be-parallel, .be-editorial, .headerlink, .be-hidden, aside, button";

/** The layer a reader sees: “received”, or “reading” where the editors' readings stand in the text. */
export function layerOf(text) {
  return text.dataset.layer ?? (text.classList.contains("be-reading-text") ? "reading" : "received");
}

/** The formats of the document of this text, in the layer that is shown. */
export async function formatsOf(text) {
  const { layers } = await data(`cite/${text.dataset.document}.json`);
  return layers[layerOf(text)] ?? layers.received;
}

/** The address of a place on this page; no sign in it can end a field of any format. */
export function address(id = "") {
  const url = new URL(location.href);
  if (url.searchParams.has("h")) url.searchParams.delete("h"); // the theme's search leaves its words there
  url.hash = id;
  return url.href.replace(/[{}\\^|`"'<>,\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

/** A format with its slots filled for a place (`id`, `locator`, maybe `words`); throws rather than leave one open. */
export function filled(format, { id = "", locator = "", words }) {
  const values = { address: address(id), locator, anchor: id, words };
  return (locator ? format.place : format.document).map((part) => {
    if (typeof part === "string") return part;
    if (!values[part.slot]) throw new Error(`nothing for the slot ${part.slot}`);
    return values[part.slot];
  }).join("");
}

/** The author's words in a paragraph, or in the part of it that a range covers. */
export function wordsIn(unit, range = null) {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  let words = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(OURS) || (range && !range.intersectsNode(node))) continue;
    const from = range && node === range.startContainer ? range.startOffset : 0;
    const to = range && node === range.endContainer ? range.endOffset : node.data.length;
    words += node.data.slice(from, to);
  }
  return words.replace(/[ \t\r\n]+/g, " ").trim();
}

/** The words selected in a text and where they stand, or null; several paragraphs are kept apart. */
export function selectedIn(text) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) && !text.contains(range.endContainer)) return null;
  const units = [...text.querySelectorAll(".be-unit")]
    .filter((unit) => range.intersectsNode(unit))
    .map((unit) => ({ unit, words: wordsIn(unit, range) }))
    .filter(({ words }) => words);
  if (!units.length) return null;
  const numbers = units.map(({ unit }) => unit.querySelector("a.be-number")?.textContent).filter(Boolean);
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  const locator = !first ? "" : first === last ? `¶ ${first}` : `¶¶ ${first}–${last}`;
  return { id: units[0].unit.id, locator, words: units.map(({ words }) => words).join("\n\n"), range: range.cloneRange() };
}

/** Put words on the clipboard; false when the browser will not. */
export async function copied(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copiedByHand(words);
  }
}

/** The old way, for pages that are not served securely. */
function copiedByHand(words) {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = words;
  field.className = "be-hidden";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus({ preventScroll: true });
  return done;
}

/** Hand the reader a file. */
export function download(name, type, words) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
