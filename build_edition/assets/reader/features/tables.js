// A wide table stands in a box that scrolls sideways; a keyboard must be able to reach it.
import { all, first } from "../page/dom.js";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const content = first(root, "[data-md-component=content]");
  if (!content) return;
  const watcher = new MutationObserver(() => reach(content)); // where the theme makes the boxes, it makes them after us
  watcher.observe(content, { childList: true, subtree: true });
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
  reach(content);
}

/** @param {HTMLElement} content */
function reach(content) {
  for (const box of all(content, ".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
}
