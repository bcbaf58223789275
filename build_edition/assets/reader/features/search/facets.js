// The facets of the search page: each a group of check boxes, the most frequent values first, the others behind “more”.
import { all, element, focused } from "../../page/dom.js";
import { FACETS } from "../../pure/facets.js";
import { figures, say, sayMany } from "../../pure/words.js";

/** @import { Chosen } from "../../pure/facets.js" */
/** @typedef {(facet: string, value: string, isChosen: boolean) => void} Changed */

/** @type {Partial<Record<string, string[]>>} */
const ORDERED = {
  kind: ["paragraph", "explanatory note", "translation note", "textual note", "source note", "page", "volume", "person", "organisation", "place", "event", "term", "parallel"],
  severity: ["critical", "major", "minor", "neutral"],
};
const AT_ONCE = 8;

/** @param {string} facet */
function label(facet) {
  /** @type {Partial<Record<string, string>>} */
  const labels = { kind: say("Kind"), volume: say("Volume"), document: say("Document"), speaker: say("Speaker"), person: say("Person named"),
    category: say("Defect"), severity: say("Severity") };
  return labels[facet] ?? facet;
}

/** @param {HTMLElement} place @param {Record<string, Map<string, number>>} counts @param {Chosen} chosen @param {Changed} changed */
export function showFacets(place, counts, chosen, changed) {
  const open = new Set(all(place, "details[open]").map((one) => one.dataset.facet));
  const now = focused();
  const had = now && place.contains(now) ? now.id : "";
  place.replaceChildren(...FACETS.flatMap((facet) => {
    const values = [...counts[facet]].sort(([one, n], [other, m]) => rank(facet, one, other) || m - n || one.localeCompare(other));
    if (!values.length) return [];
    const boxes = values.map(([value, number]) => box(facet, value, number, chosen, changed));
    return [group(facet, boxes, ORDERED[facet] ? values.length : AT_ONCE, open.has(facet))];
  }));
  if (had) document.getElementById(had)?.focus();
}

/** @param {string} facet @param {HTMLElement[]} boxes @param {number} atOnce @param {boolean} isOpen */
function group(facet, boxes, atOnce, isOpen) {
  const made = element("fieldset", { class: "be-facet" }, element("legend", {}, label(facet)), ...boxes.slice(0, atOnce));
  const rest = boxes.slice(atOnce);
  if (rest.length) {
    made.append(element("details", { "data-facet": facet, open: isOpen },
      element("summary", {}, sayMany("{n} more", "{n} more", rest.length)), ...rest));
  }
  return made;
}

/** @param {string} facet @param {string} one @param {string} other */
function rank(facet, one, other) {
  const order = ORDERED[facet];
  return order ? order.indexOf(one) - order.indexOf(other) : 0;
}

/** @param {string} facet @param {string} value @param {number} number @param {Chosen} chosen @param {Changed} changed */
function box(facet, value, number, chosen, changed) {
  const id = `be-facet-${facet}-${value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
  const input = element("input", { type: "checkbox", id, checked: (chosen[facet] ?? []).includes(value), value });
  input.addEventListener("change", () => changed(facet, value, input.checked));
  return element("label", { class: "be-value", for: id }, input, element("span", {}, ORDERED[facet] ? say(value) : value), " ",
    element("span", { class: "be-count" }, figures(number)));
}
