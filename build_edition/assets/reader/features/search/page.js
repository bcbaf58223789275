// The search page: query, facets and order are in its address, so that a search can be shared.
import { button, element, first } from "../../page/dom.js";
import { keepQuery, lastQuery } from "../../page/page.js";
import { FACETS } from "../../pure/facets.js";
import { say, sayMany } from "../../pure/words.js";
import { walkWithArrows } from "./arrows.js";
import { showFacets } from "./facets.js";
import { open, search } from "./index.js";
import { counted, showHits } from "./view.js";

const WAIT = 160;
const WIDE = matchMedia("(min-width: 60em)");

/** Query, facets and order of the address; without parameters the last query. */
function asked() {
  const parameters = new URLSearchParams(location.search);
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, parameters.getAll(facet)]));
  return { query: location.search ? parameters.get("q") ?? "" : lastQuery(), chosen, isInOrder: parameters.get("order") === "text" };
}

/** @param {HTMLElement} place @param {AbortSignal} signal */
export function startPage(place, signal) {
  const page = new SearchPage();
  const { field, order, form } = page;
  place.replaceChildren(form, element("div", { class: "be-found" }, page.narrow, page.results));
  place.classList.add("be-search-live");
  field.value = page.state.query;
  order.value = page.state.isInOrder ? "text" : "";
  page.listen();
  WIDE.addEventListener("change", () => { page.narrow.open = WIDE.matches; }, { signal });
  walkWithArrows(place, field);
  if (!location.search) {
    field.focus({ preventScroll: true });
    field.select();
  }
  page.show();
}

class SearchPage {
  constructor() {
    this.state = asked();
    this.isWhole = false; // whether all hits are wanted, however many there are
    this.run = 0;
    this.waiting = 0;
    this.field = element("input", { type: "search", id: "be-query", name: "q", autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
    this.order = element("select", { id: "be-order" }, element("option", { value: "" }, say("Best first")),
      element("option", { value: "text" }, say("In the order of the text")));
    this.status = element("p", { class: "be-status", role: "status" });
    this.clear = button(say("Clear all"), () => this.cleared(), { class: "be-clear", hidden: true });
    this.facets = element("div", { class: "be-facets" });
    this.list = element("ol", { class: "be-hits", "aria-label": say("Hits") });
    this.narrow = element("details", { class: "be-narrow", open: WIDE.matches },
      element("summary", {}, say("Narrow the search"), " ", element("span", { "aria-hidden": "true" }, "▾")), this.facets);
    this.form = element("form", { role: "search", class: "be-query-form" },
      element("label", { for: "be-query" }, say("Words or names, in any script")), this.field);
    const bar = element("div", { class: "be-search-bar" }, this.status, this.clear,
      element("label", { for: "be-order" }, say("Order")), this.order);
    this.results = element("div", { class: "be-results" }, bar, this.list);
  }

  listen() {
    const { field, order, form } = this;
    field.addEventListener("focus", () => { open().catch(() => {}); }, { once: true });
    field.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.ask(), WAIT);
    });
    order.addEventListener("change", () => { this.state.isInOrder = order.value === "text"; this.show(); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.waiting);
      this.ask();
    });
  }

  /** The button that counts all hits; the focus then goes to the first facet. */
  countAll() {
    return button(say("Count all hits"), async () => {
      this.isWhole = true;
      await this.show();
      if (this.narrow.open) first(this.facets, "input")?.focus();
      else first(this.narrow, "summary")?.focus();
    }, { class: "be-count-all" });
  }

  ask() {
    this.state.query = this.field.value;
    this.show();
  }

  cleared() {
    for (const facet of FACETS) this.state.chosen[facet] = [];
    this.state.query = this.field.value = "";
    this.field.focus();
    this.show();
  }

  /** @param {string} facet @param {string} value @param {boolean} isChosen */
  choose(facet, value, isChosen) {
    const { chosen } = this.state;
    chosen[facet] = chosen[facet].filter((one) => one !== value).concat(isChosen ? [value] : []);
    this.show();
  }

  /** Write query, facets and order into the address. */
  write() {
    const { query, chosen, isInOrder } = this.state;
    const address = new URL(location.href);
    address.search = "";
    if (query.trim()) address.searchParams.set("q", query.trim());
    for (const facet of FACETS) for (const value of chosen[facet]) address.searchParams.append(facet, value);
    if (isInOrder) address.searchParams.set("order", "text");
    history.replaceState(history.state, "", address);
  }

  async show() {
    const mine = ++this.run;
    const isCurrent = () => mine === this.run;
    const { query, chosen, isInOrder } = this.state;
    this.write();
    keepQuery(query.trim());
    const isNarrowed = FACETS.some((facet) => chosen[facet].length);
    this.clear.hidden = !isNarrowed && !query;
    try {
      const answer = await search(query, { chosen, isInOrder, isWhole: this.isWhole });
      if (!isCurrent()) return;
      if (answer.isWhole) showFacets(this.facets, answer.counts, chosen, (facet, value, isChosen) => this.choose(facet, value, isChosen));
      else this.facets.replaceChildren(element("p", {}, say("To narrow down, all hits must be counted. Where there are very many, this takes a moment.")), this.countAll());
      const isIdle = !query.trim() && !isNarrowed;
      this.status.textContent = isIdle ? sayMany("{n} record to search", "{n} records to search", answer.records) : counted(answer.hits.length, answer.isWhole);
      if (isIdle) this.list.replaceChildren();
      else await showHits(this.list, answer, isCurrent, { atEnd: answer.isWhole ? null : this.countAll() });
    } catch (error) {
      if (isCurrent()) this.status.textContent = say("The search could not be loaded. Reload the page to try again.");
      throw error;
    }
  }
}
