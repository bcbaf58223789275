// Which records a search shows, in which order, and the number of records for each value of a facet. No DOM.
import { plainForm } from "./names.js";

/** @typedef {{ order: number, pack: string, at: number, from: number, bytes: number, length: number, own: number, kind: string, title: string, address: string, [facet: string]: string | string[] | number }} SearchRecord */
/** @typedef {Record<string, string[]>} Chosen the values chosen of each facet */

/** The facets in the order in which they are shown; a record may have several documents, volumes and persons. */
export const FACETS = ["kind", "volume", "document", "speaker", "person", "category", "severity"];
/** For these facets a record must have every chosen value, for the others at least one. */
const NARROWING = new Set(["person"]);

/** @param {SearchRecord} record @param {string} facet @returns {string[]} */
const values = (record, facet) => [record[facet] ?? []].flat().filter(Boolean).map(String);

/**
 * Whether a record has the chosen values; the facet `but` is ignored.
 * @param {SearchRecord} record @param {Chosen} chosen
 */
export function fits(record, chosen, but = "") {
  return FACETS.every((facet) => {
    const wanted = chosen[facet] ?? [];
    if (facet === but || wanted.length === 0) return true;
    const has = values(record, facet);
    return NARROWING.has(facet) ? wanted.every((one) => has.includes(one)) : wanted.some((one) => has.includes(one));
  });
}

/**
 * The number of records for each value of each facet, if it were chosen; a chosen value is listed even if its number is 0.
 * @param {SearchRecord[]} records @param {Chosen} chosen @returns {Record<string, Map<string, number>>}
 */
export function countsOf(records, chosen) {
  return Object.fromEntries(FACETS.map((facet) => {
    const counted = new Map((chosen[facet] ?? []).map((value) => [value, 0]));
    const open = records.filter((record) => fits(record, chosen, NARROWING.has(facet) ? "" : facet));
    for (const value of open.flatMap((record) => values(record, facet))) counted.set(value, (counted.get(value) ?? 0) + 1);
    return [facet, counted];
  }));
}

/**
 * Hits in the order of the text; or else first register entries searched for by name, then hits with the exact words of the query.
 * The sort is stable.
 * @template {{ record: SearchRecord }} Hit
 * @param {Hit[]} hits @param {Set<string>} meant @param {boolean} isInOrder @param {(hit: Hit) => boolean} isExact @returns {Hit[]}
 */
export function ranked(hits, meant, isInOrder, isExact = () => true) {
  if (isInOrder) return hits.toSorted((one, other) => one.record.order - other.record.order);
  const worth = (/** @type {Hit} */ hit) => 2 * Number(isNamed(hit.record, meant)) + Number(isExact(hit));
  return hits.toSorted((one, other) => worth(other) - worth(one));
}

/**
 * Whether a record is the register entry (or page) whose name is searched for: it comes before all others.
 * @param {{ kind: string, title: string }} record @param {Set<string>} meant
 */
export function isNamed({ kind, title }, meant) {
  if (kind === "paragraph" || kind.endsWith(" note") || kind === "parallel") return false;
  const name = plainForm(title.replace(/\([^)]*\)/gu, " "));
  return meant.has(kind === "person" ? name.split(" ").at(-1) ?? "" : name);
}
