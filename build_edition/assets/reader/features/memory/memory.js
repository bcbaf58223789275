// Memory: an address of a former version says what became of the place; so does one whose place is gone.
import { later } from "../../page/later.js";
import { placeOf } from "../../pure/memory.js";

/** @import { Place } from "../../pure/memory.js" */

/** @param {Document} root @param {AbortSignal} signal */
export async function start(root, signal) {
  const place = placeOf(location.href);
  const asks = place && (place.version || isLost(root, place));
  if (!asks && !root.getElementById("be-check-citation")) return;
  const { startMemory } = await later();
  if (!signal.aborted) startMemory(root, asks ? place : null, signal);
}

/** @param {Document} root @param {Place} place */
const isLost = (root, { group, id }) => group !== "register" && /^(?:fn-|p\d)/u.test(id) && !root.getElementById(id);
