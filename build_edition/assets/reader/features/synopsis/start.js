// Two texts side by side: the code that scrolls them is fetched only on their pages.
import { all, first } from "../../page/dom.js";
import { later } from "../../page/later.js";

/** @param {Document} root @param {AbortSignal} signal */
export async function start(root, signal) {
  const holder = first(root, ".be-synopsis");
  if (!holder || all(holder, ".be-pane").length !== 2) return;
  const { startSynopsis } = await later();
  if (!signal.aborted) startSynopsis(holder, signal);
}
