// What the search dialog and the search page have in common: the list of hits and the facets, as elements.
import { element } from "./page.js";
import { FACETS } from "./search-index.js";

const PER_PAGE = 20;
const LABELS = { kind: "Kind", document: "Document", speaker: "Speaker", person: "Person named", category: "Defect", severity: "Severity" };
const ORDERED = {
  kind: ["paragraph", "explanatory note", "translation note", "textual note", "person", "organisation", "place", "event", "term", "parallel"],
  severity: ["critical", "major", "minor", "neutral"],
};
const AT_ONCE = 8;

/** A hit: its title is the link; what it is; the words around what was found. */
function item({ record, excerpt, isCut, isReading, address }) {
  const what = [record.kind, isReading ? "in the reading text" : "", record.category, record.severity].filter(Boolean).join(" · ");
  const words = excerpt.flatMap(({ word, isFound }, i) => [i ? " " : "", ...(isFound ? marked(word) : [word])]);
  return element("li", { class: "be-hit" },
    element("a", { href: address, class: "be-hit-title" }, record.title), " ",
    element("span", { class: "be-hit-kind" }, what),
    element("p", { class: "be-hit-words" }, isCut.before ? "… " : "", ...words, isCut.after ? " …" : ""));
}

/** A found word, the signs around it left unmarked. */
function marked(word) {
  const [, before, core, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word);
  return [before, element("mark", {}, core), after];
}

/** Put the first hits of an answer into a list; `isCurrent` says whether anybody still waits for them. */
export async function showHits(list, answer, isCurrent, { from = 0, upTo = PER_PAGE, isEndless = true } = {}) {
  const read = await Promise.all(answer.hits.slice(from, from + upTo).map(answer.read));
  if (!isCurrent()) return;
  if (from === 0) list.replaceChildren();
  list.querySelector(".be-more")?.remove();
  const made = read.map(item);
  list.append(...made);
  if (from > 0) made[0]?.querySelector("a").focus();
  const left = answer.hits.length - from - read.length;
  if (!isEndless || left <= 0) return;
  const more = element("button", { type: "button" }, `Show ${Math.min(left, PER_PAGE)} more of ${left}`);
  more.addEventListener("click", () => showHits(list, answer, isCurrent, { from: from + read.length }));
  list.append(element("li", { class: "be-more" }, more));
}

/** In words how many hits there are. */
export const counted = (number) => (number === 1 ? "1 hit" : `${number === 0 ? "No" : number.toLocaleString("en")} hits`);

/** Arrow keys go from the field through the hits and back; everything else is the browser's. */
export function walkWithArrows(container, field) {
  container.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...container.querySelectorAll(".be-hit-title, .be-more button, a.be-all:not([hidden])")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
  });
}

/** The facets: a group of check boxes each, the most frequent values first, rare ones behind “more”. */
export function showFacets(place, counts, chosen, changed) {
  const open = new Set([...place.querySelectorAll("details[open]")].map((one) => one.dataset.facet));
  const focused = place.contains(document.activeElement) ? document.activeElement.id : "";
  place.replaceChildren(...FACETS.map((facet) => {
    const values = [...counts[facet]].sort(([one, n], [other, m]) => rank(facet, one, other) || m - n || one.localeCompare(other));
    if (!values.length) return "";
    const atOnce = ORDERED[facet] ? values.length : AT_ONCE;
    const boxes = values.map(([value, number]) => box(facet, value, number, chosen, changed));
    const group = element("fieldset", { class: "be-facet" }, element("legend", {}, LABELS[facet]), ...boxes.slice(0, atOnce));
    if (boxes.length > atOnce) {
      group.append(element("details", { "data-facet": facet, open: open.has(facet) },
        element("summary", {}, `${boxes.length - atOnce} more`), ...boxes.slice(atOnce)));
    }
    return group;
  }));
  if (focused) document.getElementById(focused)?.focus();
}

function rank(facet, one, other) {
  const order = ORDERED[facet];
  return order ? order.indexOf(one) - order.indexOf(other) : 0;
}

function box(facet, value, number, chosen, changed) {
  const isChosen = (chosen[facet] ?? []).includes(value);
  const id = `be-facet-${facet}-${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
  const input = element("input", { type: "checkbox", id, checked: isChosen, value });
  input.addEventListener("change", () => changed(facet, value, input.checked));
  return element("label", { class: "be-value", for: id }, input, element("span", {}, value), " ",
    element("span", { class: "be-count" }, number.toLocaleString("en")));
}
