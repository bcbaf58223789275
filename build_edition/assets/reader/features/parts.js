// A text on several pages: an address of a place that is on another page leads there, also if the text was once cut differently.
import { elsewhere, isWhole } from "../page/parts.js";
import { decoded } from "../pure/addresses.js";

const LED = "be-led"; // the place for which the first page has redirected: if the next page lacks it too, it does not redirect again

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  lead(root);
  addEventListener("hashchange", () => lead(root), { signal });
}

/** @param {Document} root */
function lead(root) {
  const id = decoded(location.hash.slice(1));
  const was = kept();
  if (!id || root.getElementById(id)) return;
  const there = elsewhere(root, id, location.search);
  if (!there || (!isWhole(root) && (was === id || was === null))) return;
  if (isWhole(root)) keep(id);
  location.replace(there);
}

/** The stored place, which is removed; null if storage is not available. */
function kept() {
  try {
    const found = sessionStorage.getItem(LED) ?? "";
    sessionStorage.removeItem(LED);
    return found;
  } catch { return null; }
}

/** @param {string} id */
function keep(id) {
  try { sessionStorage.setItem(LED, id); } catch { /* private mode */ }
}
