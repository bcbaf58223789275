// Addresses within the edition: the address of a page below `docs/edition/`, and the subject of a link. No DOM.

/** @typedef {{ kind: "works" | "parallels" | "entries", keys?: string[], path?: string }} Subject */

/**
 * The address of a page below the edition, whether the engine names its pages as files or as folders.
 * @param {string} path such as `register/index.md#x` @param {URL} edition
 * @param {boolean} hasFiles whether pages are files (`x.html`) and not folders (`x/`) @param {string[]} words to highlight there
 */
export function pageAddress(path, edition, hasFiles, words = []) {
  const [page, anchor] = path.split("#");
  const url = new URL(page.replace(/\.md$/u, "").replace(/(^|\/)index$/u, "$1"), edition);
  const isFolder = url.pathname.endsWith("/");
  if (hasFiles) url.pathname += isFolder ? "index.html" : ".html";
  else if (!isFolder) url.pathname += "/";
  for (const word of words) url.searchParams.append("highlight", word);
  url.hash = anchor ?? "";
  return url.href;
}

/**
 * The subject of an address inside the edition, for a card; null if there is none, or if it is the address of this very page.
 * @param {URL} url @param {URL} edition @param {string} here the path of this page @returns {Subject | null}
 */
export function subjectAt(url, edition, here) {
  if (url.origin !== edition.origin || !url.pathname.startsWith(edition.pathname) || url.pathname === here) return null;
  const path = url.pathname.slice(edition.pathname.length);
  const key = decoded(url.hash.slice(1));
  if (path.startsWith("bibliography") && key.startsWith("ref-")) return { kind: "works", keys: [key.slice(4)] };
  if (path.startsWith("parallels") && key) return { kind: "parallels", keys: [key] };
  return path.startsWith("register/") ? { kind: "entries", path } : null;
}

/**
 * A percent-decoded part of an address; unchanged if it is malformed.
 * @param {string} part
 */
export function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
