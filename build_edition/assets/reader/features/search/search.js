// The search: a button in the theme's header, a dialog for a quick look (`/`, Ctrl+K or Cmd+K), and the search page.
// Nothing of the index is fetched before the first search. Without JavaScript the page `search/` says how to go on.
import { element, first } from "../../page/dom.js";
import { addKeys, isWriting } from "../../page/keys.js";
import { later } from "../../page/later.js";
import { say } from "../../pure/words.js";
import { SearchDialog } from "./dialog.js";
import { glass } from "./glass.js";

addKeys({ keys: ["/", "Ctrl K"], does: () => say("search the edition") });

/** @type {SearchDialog | null} */
let dialog = null;

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const place = root.getElementById("be-search");
  if (place && !place.classList.contains("be-search-live")) startThePage(place, signal);
  const button = buttonIn(root);
  button?.addEventListener("click", () => show(button), { signal });
  root.addEventListener("keydown", (event) => {
    if (!asks(event)) return;
    event.preventDefault();
    show(null);
  }, { signal });
}

/** Focus the field on the search page; elsewhere open the dialog. @param {HTMLElement | null} opener */
function show(opener) {
  const own = document.getElementById("be-query");
  if (own instanceof HTMLInputElement) {
    own.focus();
    own.select();
    return;
  }
  dialog ??= new SearchDialog();
  dialog.show(opener);
}

/** @param {HTMLElement} place @param {AbortSignal} signal */
async function startThePage(place, signal) {
  const { startPage } = await later();
  if (!signal.aborted) startPage(place, signal);
}

/** The button in the theme's header, created once, because the header stays from page to page. @param {Document} root */
function buttonIn(root) {
  const header = first(root, ".md-header__inner");
  const there = header && first(header, ".be-search-button");
  if (!header || there) return there;
  const made = element("button", { type: "button", class: "be-search-button", "aria-label": say("Search"), "aria-haspopup": "dialog",
    "aria-keyshortcuts": "/ Control+K Meta+K" },
    glass(), element("span", { class: "be-search-word" }, say("Search")), element("kbd", { "aria-hidden": "true" }, "/"));
  const palette = first(header, "[data-md-component=palette]");
  if (palette) palette.before(made);
  else header.append(made);
  return made;
}

/** Whether a key opens the search: `/`, Ctrl+K or Cmd+K. @param {KeyboardEvent} event */
function asks(event) {
  if (event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.key.toLowerCase() === "k" && !event.shiftKey;
  return event.key === "/" && !isWriting(event.target);
}
