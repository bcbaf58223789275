// Memory: fetches what became of a place since a version and shows it at the head of the page.
import { button, element, first } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { say } from "../../pure/words.js";
import { checking } from "./check.js";
import { asItStood, lost, remembered, told, toldOfWhole } from "./told.js";

/** @import { Place } from "../../pure/place.js" */

/** @param {Document} root @param {Place|null} place @param {AbortSignal} signal */
export function startMemory(root, place, signal) {
  root.getElementById("be-check-citation")?.replaceChildren(...checking());
  const arrived = place && (place.version ? ofVersion(place) : ofNone(place));
  // if the memory cannot be loaded, the page stays as it is
  arrived?.then((lines) => { if (!signal.aborted) show(root, lines, signal); }).catch(() => {});
}

/** @param {Place} place */
async function ofVersion(place) {
  const { things, at } = await remembered(place);
  const thing = things.get(place.id);
  const lines = place.id ? thing && told(thing, place) : toldOfWhole(things, place.version);
  return lines?.length ? [...lines, ...asItStood(place, at)] : [];
}

/** @param {Place} place */
async function ofNone(place) {
  const found = await lost(place);
  if (!found) return [];
  const there = { ...place, version: found.version };
  return [...told(found.thing, there), ...asItStood(there, found.at)];
}

/** @param {Document} root @param {HTMLElement[]} lines @param {AbortSignal} signal */
function show(root, lines, signal) {
  const heading = first(root, "main h1");
  if (!lines.length || !heading) return;
  const shut = button("×", () => note.remove(), { class: "be-memory-close", "aria-label": say("close") });
  const note = element("aside", { class: "be-memory be-editorial", "aria-label": say("Since you cited this") }, shut, ...lines);
  heading.before(note);
  signal.addEventListener("abort", () => note.remove());
  announce(lines[0].textContent ?? "");
}
