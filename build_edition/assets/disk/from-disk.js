// For an edition opened from disk, where a page can neither fetch files nor load modules: each file that a script needs is wrapped
// in a script of its own below `from-disk/`, which passes it to `beKept`. This is the beginning of the only script of such an edition.

/** @typedef {{ text?: string, base64?: string, module?: (fetch: (asked: string | URL) => Promise<Response>, ownUrl: string, Worker: undefined) => object }} Kept */
const EDITION_FOLDER = new URL("../../", /** @type {HTMLScriptElement} */ (document.currentScript).src).href;

/** @type {Map<string, (kept: Kept | null) => void>} */
const asked = new Map();
Object.defineProperty(window, "beKept", { value: (/** @type {string} */ path, /** @type {Kept} */ kept) => asked.get(path)?.(kept) });

/** The path of a file below the edition. @param {string | URL} address */
const pathOf = (address) => decodeURIComponent(new URL(address, location.href).href.slice(EDITION_FOLDER.length).split(/[?#]/u)[0]);

/** The wrapped content of a file; null if there is none. @param {string} path @returns {Promise<Kept | null>} */
const kept = (path) => new Promise((resolve) => {
  const script = document.createElement("script");
  asked.set(path, resolve);
  script.src = `${EDITION_FOLDER}from-disk/${path.split("/").map(encodeURIComponent).join("/")}.js`;
  script.addEventListener("error", () => resolve(null));
  script.addEventListener("load", () => script.remove());
  document.head.append(script);
});

/** A replacement for `fetch`. @param {string | URL} address */
async function fetchFromDisk(address) {
  const found = await kept(pathOf(address));
  if (!found) return new Response(null, { status: 404 });
  const { text, base64 = "" } = found;
  return new Response(text ?? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
}

/** A replacement for dynamic `import`; throws if there is no such module. @param {string} address */
// eslint-disable-next-line no-unused-vars -- the modules that follow in the same script call it
async function importFromDisk(address) {
  const found = await kept(pathOf(address));
  if (!found?.module) throw new Error(`${address} is not there`);
  return found.module(fetchFromDisk, address, undefined);
}
