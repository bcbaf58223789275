// Memory: an address of a former version says what became of the place; so does one whose place is gone.
import { button, element, first } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { placeOf } from "../../pure/memory.js";
import { say } from "../../pure/words.js";
import { checking } from "./check.js";
import { lost, remembered, told, toldOfWhole } from "./told.js";

/** @import { Place } from "../../pure/memory.js" */

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const page = root.getElementById("be-check-citation");
  if (page) page.replaceChildren(...checking());
  const place = placeOf(location.href);
  if (!place) return;
  const arrived = place.version ? ofVersion(place) : isLost(root, place) ? ofNone(place) : null;
  // where the memory cannot be had, the page is as it is without it
  arrived?.then((lines) => { if (!signal.aborted) show(root, lines, signal); }).catch(() => {});
}

/** @param {Document} root @param {Place} place */
const isLost = (root, { group, id }) => group !== "register" && /^(?:fn-|p\d)/u.test(id) && !root.getElementById(id);

/** @param {Place} place */
async function ofVersion(place) {
  const { things } = await remembered(place);
  const thing = things.get(place.id);
  if (!place.id) return toldOfWhole(things, place.version);
  return thing ? told(thing, place) : [];
}

/** @param {Place} place */
async function ofNone(place) {
  const found = await lost(place);
  return found ? told(found.thing, { ...place, version: found.version }) : [];
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
