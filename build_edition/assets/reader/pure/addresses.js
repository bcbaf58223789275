// Addresses within the edition: of a page below `docs/edition/`, and what a link leads to. No DOM.

/** @typedef {{ kind: "works" | "parallels" | "entries", keys?: string[], path?: string }} Subject */

/**
 * The address of a page below the edition, whichever way the engine names its pages.
 * @param {string} path such as `register/index.md#x` @param {URL} edition
 * @param {boolean} hasFiles whether pages are files (`x.html`) and not folders (`x/`) @param {string[]} words to mark there
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
 * What an address inside the edition is about, for a card; null where there is none. A page is not about itself.
 * @param {URL} url @param {URL} edition @param {string} here the path of the page one is on @returns {Subject | null}
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
 * A part of an address as words; as it is where it is no such part.
 * @param {string} part
 */
export function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
