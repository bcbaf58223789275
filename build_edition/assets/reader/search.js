// The search: a button in the theme's header, a dialog for a quick look (`/`, Ctrl or Cmd with K), and the search page.
// Nothing of the index is fetched before the first search. Without JavaScript the page `search/` leads on.
import { element } from "./page.js";
import { address, open, search } from "./search-index.js";
import { counted, showHits, walkWithArrows } from "./search-view.js";
import { startPage } from "./search-page.js";

const WAIT = 140;
const AT_ONCE = 10;
const SVG = "http://www.w3.org/2000/svg";
let dialog = null;

export function start(page) {
  const place = page.getElementById("be-search");
  if (place && !place.classList.contains("be-search-live")) startPage(place);
  addButton(page);
}

/** A magnifying glass that takes the colour of the text. */
function glass() {
  const made = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true" })) made.setAttribute(key, value);
  path.setAttribute("d", "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20");
  made.append(path);
  return made;
}

function addButton(page) {
  const header = page.querySelector(".md-header__inner");
  if (!header || header.querySelector(".be-search-button")) return;
  const button = element("button", { type: "button", class: "be-search-button", "aria-label": "Search", "aria-haspopup": "dialog", "aria-keyshortcuts": "/ Control+K Meta+K" },
    glass(), element("span", { class: "be-search-word" }, "Search"), element("kbd", { "aria-hidden": "true" }, "/"));
  button.addEventListener("click", show);
  const palette = header.querySelector("[data-md-component=palette]");
  if (palette) palette.before(button);
  else header.append(button);
}

/** On the search page its own field, elsewhere the dialog. */
function show() {
  const own = document.getElementById("be-query");
  if (own) {
    own.focus();
    own.select();
    return;
  }
  dialog ??= makeDialog();
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector("input");
  field.focus();
  field.select();
  open().catch(() => {});
}

function makeDialog() {
  const page = address("search.md");
  const field = element("input", { type: "search", name: "q", "aria-label": "Search the edition", placeholder: "Words or names, in either script", autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
  const close = element("button", { type: "button", class: "be-search-close", "aria-label": "Close the search" }, "×");
  const status = element("p", { class: "be-status", role: "status" });
  const list = element("ol", { class: "be-hits", "aria-label": "First hits" });
  const all = element("a", { class: "be-all", href: page, hidden: true }, "");
  const form = element("form", { role: "search", action: page, method: "get" }, glass(), field, close);
  const made = element("dialog", { class: "be-search-dialog", "aria-label": "Search the edition" }, form, element("div", { class: "be-scrolled" }, list), element("div", { class: "be-foot" }, status, all));
  let run = 0;
  let waiting = 0;

  async function find() {
    const mine = ++run;
    const isCurrent = () => mine === run;
    const query = field.value.trim();
    if (!query) {
      list.replaceChildren();
      status.textContent = "";
      all.hidden = true;
      return;
    }
    try {
      const answer = await search(query);
      if (!isCurrent()) return;
      await showHits(list, answer, isCurrent, { upTo: AT_ONCE, isEndless: false });
      if (!isCurrent()) return;
      const number = answer.hits.length;
      status.textContent = number > AT_ONCE ? `${counted(number)}, the first ${AT_ONCE} here` : counted(number);
      all.textContent = number > AT_ONCE ? `All ${number.toLocaleString("en")}, to narrow down` : "On the search page";
      all.href = `${page}?${new URLSearchParams({ q: query })}`;
      all.hidden = number === 0;
    } catch (error) {
      if (isCurrent()) status.textContent = "The search could not be loaded.";
      throw error;
    }
  }
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, WAIT); });
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", (event) => {
    if (event.target === made || event.target.closest?.(".be-hit-title")) made.close();
  });
  walkWithArrows(made, field);
  return made;
}

const isWriting = (target) => target instanceof Element && (target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select"));

document.addEventListener("keydown", (event) => {
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
  const isCommand = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isCommand) return;
  event.preventDefault();
  show();
});
