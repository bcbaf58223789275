// Two texts side by side: only their pages need what moves them.
import { all, first } from "../../page/dom.js";
import { later } from "../../page/later.js";

/** @param {Document} root @param {AbortSignal} signal */
export async function start(root, signal) {
  const holder = first(root, ".be-synopsis");
  if (!holder || all(holder, ".be-pane").length !== 2) return;
  const { startSynopsis } = await later();
  if (!signal.aborted) startSynopsis(holder, signal);
}
