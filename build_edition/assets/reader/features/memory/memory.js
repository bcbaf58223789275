// Memory: a page opened with the address of a former version says what became of the place; so does one whose place is gone.
import { all } from "../../page/dom.js";
import { later } from "../../page/later.js";
import { placeOf } from "../../pure/place.js";

/** @import { Place } from "../../pure/place.js" */

/** @param {Document} root @param {AbortSignal} signal */
export async function start(root, signal) {
  leadOn(root, signal);
  const place = placeOf(location.href);
  const asks = place && (place.version || isLost(root, place));
  if (!asks && !root.getElementById("be-check-citation")) return;
  const { startMemory } = await later();
  if (!signal.aborted) startMemory(root, asks ? place : null, signal);
}

/** On a page of a former version, the link to today's page leads to the same place. @param {Document} root @param {AbortSignal} signal */
function leadOn(root, signal) {
  const ways = /** @type {HTMLAnchorElement[]} */ (all(root, ".be-former a[href]"));
  const follow = () => ways.forEach((way) => { way.hash = location.hash; });
  if (ways.length) follow();
  if (ways.length) addEventListener("hashchange", follow, { signal });
}

/** @param {Document} root @param {Place} place */
const isLost = (root, { group, id }) => group !== "register" && /^(?:fn-|p\d)/u.test(id) && !root.getElementById(id);
