// What every feature of the reader shares: when a page is ready, where the edition is, how to say something aloud.
// Without it every page is complete, with endnotes and plain links.
import { pageAddress } from "../pure/addresses.js";
import { element, first } from "./dom.js";

/** The address of `docs/edition/` on this site, with a slash at its end. */
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

/** The document page's text, or null on other pages. */
export const article = () => first(document, "article.be-text");

/**
 * Say something to a screen reader, politely.
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
 * What this reader chose before, or the fallback; storage may be closed to us.
 * @template T @param {string} key @param {T} fallback @returns {T}
 */
export function remembered(key, fallback) {
  try { return JSON.parse(localStorage.getItem(`be-${key}`) ?? "null") ?? fallback; } catch { return fallback; }
}

/**
 * Remember a choice for the next visit, where storage is open to us.
 * @param {string} key @param {unknown} value
 */
export function remember(key, value) {
  try { localStorage.setItem(`be-${key}`, JSON.stringify(value)); } catch { /* private mode */ }
}

/** What was asked for last in this visit, on whatever page; nothing where storage is closed to us. */
export const lastQuery = () => { try { return sessionStorage.getItem("be-query") ?? ""; } catch { return ""; } };

/** @param {string} query */
export function keepQuery(query) {
  try { sessionStorage.setItem("be-query", query); } catch { /* private mode */ }
}

/** @type {Map<string, Promise<any>>} */
const fetched = new Map();

/**
 * A JSON file of the edition, fetched once; `path` is relative to `docs/edition/`. A failure is not remembered.
 * @param {string} path @returns {Promise<any>}
 */
export function data(path) {
  return once(fetched, path, async () => (await answerTo(path)).json());
}

/**
 * A piece of a JSON file of the edition, by its bytes, if it is JSON itself; null where the host does not send pieces.
 * @param {string} path @param {number} from @param {number} length @returns {Promise<any>}
 */
export async function piece(path, from, length) {
  const answer = await fetch(new URL(path, EDITION), { headers: { Range: `bytes=${from}-${from + length - 1}` } });
  if (answer.status === 206) return answer.json().catch(() => null);
  await answer.body?.cancel();
  return null;
}

/**
 * What `make` makes for a key, made once; a failure is not remembered.
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
 * The answer of the server for a file of the edition; throws where it has none.
 * @param {string} path
 */
export async function answerTo(path) {
  const answer = await fetch(new URL(path, EDITION));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}

/**
 * The address on this site of a page below `docs/edition/`, with words to mark there.
 * @param {string} path @param {string[]} [words] @param {URL} [edition] of a former version, where it is one of its pages
 */
export const addressOfPage = (path, words = [], edition = EDITION) => pageAddress(path, edition, hasFiles(), words);

/** Whether pages are files here (`x.html`) and not folders (`x/`): the links of the page show it; on a disk they are. */
function hasFiles() {
  if (location.protocol === "file:") return true;
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".md-nav a[href], .md-tabs a[href]"));
  return [location, ...links].some((one) => one.origin === location.origin && /(?<!\/index|\/404)\.html$/u.test(one.pathname));
}
