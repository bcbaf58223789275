// The page of the search: query, facets and order stand in its address, so that a search can be shared.
import { element } from "./page.js";
import { FACETS, open, search } from "./search-index.js";
import { counted, showFacets, showHits, walkWithArrows } from "./search-view.js";

const WAIT = 160;
const WIDE = matchMedia("(min-width: 60em)");

/** What an address asks for. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  return { query: parameters.get("q") ?? "", chosen, inOrder: parameters.get("order") === "text" };
}

function remembered({ query, chosen, inOrder }) {
  const address = new URL(location.href);
  address.search = "";
  if (query.trim()) address.searchParams.set("q", query.trim());
  for (const facet of FACETS) for (const value of chosen[facet]) address.searchParams.append(facet, value);
  if (inOrder) address.searchParams.set("order", "text");
  history.replaceState(history.state, "", address);
}

export function startPage(place) {
  const state = asked();
  const field = element("input", { type: "search", id: "be-query", name: "q", autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
  const order = element("select", { id: "be-order" }, element("option", { value: "" }, "Best first"), element("option", { value: "text" }, "In the order of the text"));
  const status = element("p", { class: "be-status", role: "status" });
  const clear = element("button", { type: "button", class: "be-clear", hidden: true }, "Clear all");
  const facets = element("div", { class: "be-facets" });
  const list = element("ol", { class: "be-hits", "aria-label": "Hits" });
  const narrow = element("details", { class: "be-narrow", open: WIDE.matches }, element("summary", {}, "Narrow the search ", element("span", { "aria-hidden": "true" }, "▾")), facets);
  const form = element("form", { role: "search", class: "be-query-form" }, element("label", { for: "be-query" }, "Words or names, in either script"), field);
  const bar = element("div", { class: "be-search-bar" }, status, clear, element("label", { for: "be-order" }, "Order"), order);
  let run = 0;
  let waiting = 0;

  async function show() {
    const mine = ++run;
    const isCurrent = () => mine === run;
    remembered(state);
    const isNarrowed = FACETS.some((facet) => state.chosen[facet].length);
    clear.hidden = !isNarrowed && !state.query;
    try {
      const answer = await search(state.query, state.chosen, state.inOrder);
      if (!isCurrent()) return;
      showFacets(facets, answer.counts, state.chosen, choose);
      const isIdle = !state.query.trim() && !isNarrowed;
      status.textContent = isIdle ? `${answer.hits.length.toLocaleString("en")} records to search` : counted(answer.hits.length);
      if (isIdle) list.replaceChildren();
      else await showHits(list, answer, isCurrent);
    } catch (error) {
      if (isCurrent()) status.textContent = "The search could not be loaded. Reload the page to try again.";
      throw error;
    }
  }
  function choose(facet, value, isChosen) {
    state.chosen[facet] = state.chosen[facet].filter((one) => one !== value).concat(isChosen ? [value] : []);
    show();
  }
  field.addEventListener("focus", () => { open().catch(() => {}); }, { once: true });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { state.query = field.value; show(); }, WAIT);
  });
  order.addEventListener("change", () => { state.inOrder = order.value === "text"; show(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); state.query = field.value; show(); });
  clear.addEventListener("click", () => {
    for (const facet of FACETS) state.chosen[facet] = [];
    state.query = field.value = "";
    field.focus();
    show();
  });
  field.value = state.query;
  order.value = state.inOrder ? "text" : "";
  const results = element("div", { class: "be-results" }, bar, list);
  place.replaceChildren(form, element("div", { class: "be-found" }, narrow, results));
  place.classList.add("be-search-live");
  WIDE.addEventListener("change", () => { narrow.open = WIDE.matches; });
  walkWithArrows(place, field);
  if (!location.search) field.focus({ preventScroll: true });
  show();
}
