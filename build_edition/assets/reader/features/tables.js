// A wide table, and lines of a program, stand in a box that scrolls sideways; a keyboard must be able to reach it.
import { all, first } from "../page/dom.js";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const content = first(root, "[data-md-component=content]");
  if (!content) return;
  const watcher = new MutationObserver(() => reach(content)); // where the theme makes the boxes, it makes them after us
  watcher.observe(content, { childList: true, subtree: true });
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
  reach(content);
  const reachLines = () => requestAnimationFrame(() => {
    const lines = all(content, "pre > code").map((box) => /** @type {[HTMLElement, boolean]} */ ([box, box.scrollWidth > box.clientWidth]));
    for (const [box, isWide] of lines) {
      if (isWide) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  });
  if (!first(content, "pre > code")) return;
  window.addEventListener("resize", reachLines, { passive: true, signal });
  reachLines();
}

/** @param {HTMLElement} content */
function reach(content) {
  for (const box of all(content, ".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
}
