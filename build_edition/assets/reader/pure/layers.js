// Which layer of the text and which notes are shown: the choice in an address, and what it shows. No DOM.
import { HAS_WITNESSES } from "./witnesses.js";

/** @typedef {"layer" | "names" | "explain" | "source" | "defects" | "category" | "certainty" | "variants"} Key */
/** @typedef {Record<Key, string>} Choice */
/** @typedef {{ isExplanatory: boolean, isOfSource?: boolean, isSevere: boolean, facets: { kind?: string, category?: string, certainty?: string, accidental?: string } }} Noted */

export const USUAL = /** @type {Choice} */ ({ layer: "received", names: "bare", explain: "shown", source: "shown", defects: "grave", category: "", certainty: "" });
/** @type {Partial<Record<string, string[]>>} */
const VALUES = { layer: ["received", "reading"], names: ["bare", "shown"], explain: ["shown", "hidden"], source: ["shown", "hidden"], defects: ["all", "grave", "none"] };

if (HAS_WITNESSES) {
  USUAL.variants = "words";
  VALUES.variants = ["words", "all", "none"];
}

/**
 * The choice in an address; for a key not in it, the remembered value, or else the default.
 * @param {string} search @param {Partial<Choice>} before @returns {Choice}
 */
export function chosen(search, before = {}) {
  const asked = new URLSearchParams(search);
  return /** @type {Choice} */ (Object.fromEntries(Object.entries(USUAL).map(([key, usual]) => {
    const value = asked.get(key) ?? before[/** @type {Key} */ (key)] ?? usual;
    return [key, VALUES[key]?.includes(value) === false ? usual : value];
  })));
}

/**
 * An address with a choice in its query; defaults are left out.
 * @param {string} href @param {Choice} choice
 */
export function withChoice(href, choice) {
  const address = new URL(href);
  for (const [key, value] of Object.entries(choice)) {
    if (value === USUAL[/** @type {Key} */ (key)]) address.searchParams.delete(key);
    else address.searchParams.set(key, value);
  }
  return address.href;
}

/**
 * A choice adapted to the notes of a text: if none is grave, “grave” would show nothing and is replaced by “all”.
 * @param {Choice} choice @param {Noted[]} notes @returns {Choice}
 */
export const fitting = (choice, notes) =>
  choice.defects === "grave" && !notes.some((note) => note.isSevere) ? { ...choice, defects: "all" } : choice;

/**
 * Whether a choice shows a note.
 * @param {Choice} choice @param {Noted} note
 */
export function shows({ explain, source, defects, category, certainty }, note) {
  if (note.isOfSource) return source === "shown"; // not the editors' opinion, so without certainty
  if (certainty && note.facets.certainty !== certainty) return false;
  if (note.isExplanatory) return explain === "shown";
  if (category && note.facets.category !== category) return false;
  return defects === "all" || (defects === "grave" && note.isSevere);
}

/**
 * Whether a choice shows a variant.
 * @param {Choice} choice @param {Noted} note
 */
export const showsVariant = ({ variants }, note) => variants === "all" || (variants === "words" && !note.facets.accidental);

/** Whether a note is a variant of another text. @param {Noted} note */
export const isVariant = (note) => note.facets.kind === "variant";
