// What an address refers to: a place of an edition, in today's version or a former one. No DOM.
import { decoded } from "./addresses.js";

/** @typedef {{ group: string, id: string, version: string, isReading: boolean }} Place what an address refers to */

const OF_VERSION = /\/(?:v(\d[\w.+-]*)|(\d+\.[\w.+-]*))\/(?:[a-z]{2,3}\/)?edition\//u;
const PAGE = /.*\/edition\/(reading\/)?(.+?)(?:\/index\.html|\.html|\/)?$/u;

/**
 * The group, the id and the version that an address refers to; null if it is not that of a page of an edition.
 * @param {string} address @returns {Place | null}
 */
export function placeOf(address) {
  let url;
  try { url = new URL(address); } catch { return null; }
  const [, reading, page] = PAGE.exec(url.pathname) ?? [];
  if (!page) return null;
  const [, named, numbered] = OF_VERSION.exec(url.pathname) ?? [];
  const version = url.searchParams.get("v") ?? named ?? numbered ?? "";
  const path = decoded(page).replace(/\/\d+$/u, ""); // a numbered page of a text that is cut belongs to the text
  const entry = /^register\/(.+)$/u.exec(path)?.[1];
  const place = entry ? { group: "register", id: entry } : { group: path, id: decoded(url.hash.slice(1)) };
  return { ...place, version, isReading: Boolean(reading) };
}
