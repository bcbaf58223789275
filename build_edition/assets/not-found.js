// The script of the 404 page: it finds the folder of the edition, corrects the links of the page accordingly, and lists the pages
// that may have been meant. The page may be shown at any address, in any folder.
const LIST = "edition/addresses.json";
const MOST = 8;

/** The folders above an address, nearest first: /a/b/c → /a/b/, /a/, / @param {string} path */
const folders = (path) => path.split("/").slice(0, -1).map((_, at, steps) => `${steps.slice(0, steps.length - at).join("/")}/`);

/**
 * The folder of the edition and the addresses and titles of its pages; null if they cannot be found.
 * @returns {Promise<{ folder: string, pages: [string, string][] } | null>}
 */
async function edition() {
  for (const folder of folders(location.pathname)) {
    const answer = await fetch(folder + LIST).catch(() => null);
    if (answer?.ok && answer.headers.get("content-type")?.includes("json")) return { folder, pages: await answer.json() };
  }
  return null;
}

/** The segments of the path of an address, last first: the name of a page comes first. @param {string} address */
const steps = (address) => address.replace(/(?:index)?\.html$/, "").toLowerCase().split("/").filter(Boolean).reverse();

/**
 * Pages with the name of the requested one, wherever they are now. Those that share most segments of the path come first; among
 * equals, those with the shortest path: a text before the pages derived from it.
 * @param {[string, string][]} pages @param {string} asked
 */
function near(pages, asked) {
  const wanted = steps(asked);
  /** @param {string} address */
  const rank = (address) => {
    const own = steps(address);
    if (own[0] === wanted[0]) return 1 + own.filter((step) => wanted.includes(step)).length;
    return wanted.includes(own[0]) ? 1 : 0;
  };
  return pages.map(([address, title]) => ({ address, title, rank: rank(address) })).filter((one) => one.rank)
    .sort((one, other) => other.rank - one.rank || steps(one.address).length - steps(other.address).length).slice(0, MOST);
}

/**
 * The first page of a text that may have had a further page at this address; it knows the page of every place. "" if there is none.
 * @param {[string, string][]} pages @param {string} asked
 */
function textOf(pages, asked) {
  const text = /^(.+)\/\d+(?:\/(?:index\.html)?|\.html)?$/.exec(asked)?.[1];
  return pages.map(([address]) => address).find((address) => text && [`${text}/`, `${text}.html`].includes(address)) ?? "";
}

/**
 * Make the links and forms of the page lead to the folder of the edition.
 * @param {string} folder
 */
function lead(folder) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const links = document.querySelectorAll("a[data-page]");
  for (const link of links) link.href = folder + (link.dataset.page ?? "");
  /** @type {NodeListOf<HTMLFormElement>} */
  const forms = document.querySelectorAll("form[data-page]");
  for (const form of forms) form.action = folder + (form.dataset.page ?? "");
}

/**
 * An item of the list of pages that may have been meant; its link keeps the fragment of the address.
 * @param {string} folder @param {{ address: string, title: string }} page
 */
function item(folder, { address, title }) {
  const made = document.createElement("li");
  const link = made.appendChild(document.createElement("a"));
  link.href = folder + address + location.hash;
  link.textContent = title;
  return made;
}

/** Opened from disk nothing can be fetched: links lead to files relative to this page, and a remark says what does not work. */
function openedFromDisk() {
  /** @type {NodeListOf<HTMLElement>} */
  const ways = document.querySelectorAll("[data-page]");
  for (const way of ways) way.dataset.page = (way.dataset.page ?? "").replace(/(^|\/)$/, "$1index.html");
  lead(new URL("./", location.href).pathname);
  document.getElementById("from-disk")?.removeAttribute("hidden");
}

const isOnDisk = location.protocol === "file:";
if (isOnDisk) openedFromDisk();
const found = isOnDisk ? null : await edition();
const whole = found ? textOf(found.pages, location.pathname.slice(found.folder.length)) : "";
if (found && whole) location.replace(found.folder + whole + location.search + location.hash);
const list = document.getElementById("near");
if (found && list) {
  const { folder, pages } = found;
  lead(folder);
  const meant = near(pages, location.pathname.slice(folder.length));
  list.hidden = !meant.length;
  list.querySelector("ul")?.replaceChildren(...meant.map((page) => item(folder, page)));
}

export {};
