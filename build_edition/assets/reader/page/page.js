// What all features of the reader share: when a page is ready, where the edition is, announcing to screen readers, storage, files.
// Every page is complete without it, with endnotes and plain links.
import { pageAddress } from "../pure/addresses.js";
import { element, first } from "./dom.js";

/** The address of `docs/edition/` on this site, with a trailing slash. */
export const EDITION = new URL(import.meta.url.replace(/assets\/reader\/.*$/u, ""));

/**
 * Run `start(document, signal)` now and after every instant navigation of the theme, each page once; the signal of a page
 * is aborted when the next one comes.
 * @param {(root: Document, signal: AbortSignal) => void | Promise<void>} start
 */
export function onPage(start) {
  const seen = new WeakSet();
  let here = new AbortController();
  const run = () => {
    const main = first(document, "[data-md-component=content]") ?? document.body;
    if (seen.has(main)) return;
    seen.add(main);
    here.abort();
    here = new AbortController();
    start(document, here.signal);
  };
  const { document$ } = /** @type {{ document$?: { subscribe: (run: () => void) => void } }} */ (/** @type {unknown} */ (window));
  if (document$) document$.subscribe(run);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run, { once: true });
  else run();
}

/** The text of a document page; null on other pages. */
export const article = () => first(document, "article.be-text");

/**
 * Announce something to screen readers, politely.
 * @param {string} words
 */
export function announce(words) {
  let region = document.getElementById("be-live");
  if (!region) {
    region = element("div", { id: "be-live", class: "be-hidden", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  const live = region;
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = words; });
}

/**
 * What this reader chose before, or the fallback, also if storage is not available.
 * @template T @param {string} key @param {T} fallback @returns {T}
 */
export function remembered(key, fallback) {
  try { return JSON.parse(localStorage.getItem(`be-${key}`) ?? "null") ?? fallback; } catch { return fallback; }
}

/**
 * Store a choice for the next visit, if storage is available.
 * @param {string} key @param {unknown} value
 */
export function remember(key, value) {
  try { localStorage.setItem(`be-${key}`, JSON.stringify(value)); } catch { /* private mode */ }
}

/** The last search query of this visit, from any page; empty if there is none or storage is not available. */
export const lastQuery = () => { try { return sessionStorage.getItem("be-query") ?? ""; } catch { return ""; } };

/** @param {string} query */
export function keepQuery(query) {
  try { sessionStorage.setItem("be-query", query); } catch { /* private mode */ }
}

/** @type {Map<string, Promise<any>>} */
const fetched = new Map();

/**
 * A JSON file of the edition, fetched once; `path` is relative to `docs/edition/`. After a failure the next call tries again.
 * @param {string} path @returns {Promise<any>}
 */
export function data(path) {
  return once(fetched, path, async () => (await answerTo(path)).json());
}

/**
 * A byte range of a JSON file of the edition, which must itself be JSON; null if it is not or the host ignores range requests.
 * @param {string} path @param {number} from @param {number} length @returns {Promise<any>}
 */
export async function piece(path, from, length) {
  const answer = await fetch(new URL(path, EDITION), { headers: { Range: `bytes=${from}-${from + length - 1}` } });
  if (answer.status === 206) return answer.json().catch(() => null);
  await answer.body?.cancel();
  return null;
}

/**
 * The value that `make` gives for a key, called once a key; after a failure the next call tries again.
 * @template T @param {Map<string, Promise<T>>} made @param {string} key @param {() => Promise<T>} make @returns {Promise<T>}
 */
export function once(made, key, make) {
  const known = made.get(key);
  if (known) return known;
  const got = make();
  got.catch(() => made.delete(key));
  made.set(key, got);
  return got;
}

/**
 * The response for a file of the edition; throws if the status is not OK.
 * @param {string} path
 */
export async function answerTo(path) {
  const answer = await fetch(new URL(path, EDITION));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/**
 * The address on this site of a page below `docs/edition/`, with words to highlight there.
 * @param {string} path @param {string[]} [words] @param {URL} [edition] the base address, if it is a page of a former version
 */
export const addressOfPage = (path, words = [], edition = EDITION) => pageAddress(path, edition, hasFiles(), words);

/** Whether pages are files (`x.html`) and not folders (`x/`), judged by the links of the page; on disk they are always files. */
function hasFiles() {
  if (location.protocol === "file:") return true;
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".md-nav a[href], .md-tabs a[href]"));
  return [location, ...links].some((one) => one.origin === location.origin && /(?<!\/index|\/404)\.html$/u.test(one.pathname));
}
