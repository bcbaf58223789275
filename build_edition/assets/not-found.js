// The page that stands for every page that is not here: it finds out where the edition stands, makes its ways lead there,
// and names the pages that may have been meant. It may be shown at any address, below any folder.
const LIST = "edition/addresses.json";
const MOST = 8;

/** The folders above an address, the nearest first: /a/b/c → /a/b/, /a/, / @param {string} path */
const folders = (path) => path.split("/").slice(0, -1).map((_, at, steps) => `${steps.slice(0, steps.length - at).join("/")}/`);

/**
 * Where the edition stands and which pages it has; null when that cannot be found out.
 * @returns {Promise<{ folder: string, pages: [string, string][] } | null>}
 */
async function edition() {
  for (const folder of folders(location.pathname)) {
    const answer = await fetch(folder + LIST).catch(() => null);
    if (answer?.ok && answer.headers.get("content-type")?.includes("json")) return { folder, pages: await answer.json() };
  }
  return null;
}

/** The last steps of an address: what a page is called there. @param {string} address */
const steps = (address) => address.replace(/(?:index)?\.html$/, "").toLowerCase().split("/").filter(Boolean).reverse();

/**
 * Pages that are called as the one that was asked for, wherever they stand now; the longest agreement first, and of
 * those that agree as well the nearest to the top: a text before what was made of it.
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
 * The first page of a text that once had a further one at this address, and knows where everything stands; "" where none has.
 * @param {[string, string][]} pages @param {string} asked
 */
function textOf(pages, asked) {
  const text = /^(.+)\/\d+(?:\/(?:index\.html)?|\.html)?$/.exec(asked)?.[1];
  return pages.map(([address]) => address).find((address) => text && [`${text}/`, `${text}.html`].includes(address)) ?? "";
}

/**
 * Every way on leads to where the edition stands.
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
 * An item of the list of pages that may have been meant, at the same place of the page.
 * @param {string} folder @param {{ address: string, title: string }} page
 */
function item(folder, { address, title }) {
  const made = document.createElement("li");
  const link = made.appendChild(document.createElement("a"));
  link.href = folder + address + location.hash;
  link.textContent = title;
  return made;
}

/** From a disk nothing may be fetched: the ways lead from where this page lies, to files, and what it cannot do is said. */
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
