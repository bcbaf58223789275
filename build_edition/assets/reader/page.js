// What every module of the reader shares: when a page is ready, where the edition is, how to say something aloud.
// Plain ES modules, no bundler; without them every page is complete, with endnotes and plain links.

/** The address of `docs/edition/` on this site, with a slash at its end. */
export const EDITION = new URL("../../", import.meta.url);

/** Run `start(document)` now and after every instant navigation of the theme, each page once. */
export function onPage(start) {
  const seen = new WeakSet();
  const run = () => {
    const main = document.querySelector("[data-md-component=content]") ?? document.body;
    if (seen.has(main)) return;
    seen.add(main);
    start(document);
  };
  if (window.document$) window.document$.subscribe(run);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}

/** The document page's text, or null on other pages. */
export const article = () => document.querySelector("article.be-text");

/** An element with attributes and children (strings or elements); the only way markup is made here. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Say something to a screen reader, politely. */
export function announce(words) {
  let region = document.getElementById("be-live");
  if (!region) {
    region = element("div", { id: "be-live", class: "be-hidden", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  region.textContent = "";
  requestAnimationFrame(() => { region.textContent = words; });
}

/** What this reader chose before, or the fallback; storage may be closed to us. */
export function remembered(key, fallback) {
  try { return JSON.parse(localStorage.getItem(`be-${key}`)) ?? fallback; } catch { return fallback; }
}

/** Remember a choice for the next visit, where storage is open to us. */
export function remember(key, value) {
  try { localStorage.setItem(`be-${key}`, JSON.stringify(value)); } catch { /* private mode */ }
}

/** Fetch a JSON file of the edition once; `path` is relative to `docs/edition/`. */
const fetched = new Map();
export function data(path) {
  if (!fetched.has(path)) {
    const got = fetch(new URL(path, EDITION)).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    });
    got.catch(() => fetched.delete(path));
    fetched.set(path, got);
  }
  return fetched.get(path);
}
