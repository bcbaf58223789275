// What is too wide for the page (a table, a picture, lines of code) is in a box that scrolls sideways. As long as it scrolls, the box
// can be focused by keyboard and is labelled as scrolling.
import { all, first } from "../page/dom.js";
import { later } from "../page/later.js";
import { say } from "../pure/words.js";

/** @type {WeakSet<Element>} maps that were scrolled to their places already */
const shown = new WeakSet();
const BOXES = ".md-typeset__scrollwrap, .be-scroll, pre > code";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const content = first(root, "[data-md-component=content]");
  if (!content) return;
  const sizes = new ResizeObserver((seen) => { for (const { target } of seen) tell(/** @type {HTMLElement} */ (target)); });
  /** @param {ParentNode} within */
  const watch = (within) => { for (const box of all(within, BOXES)) sizes.observe(box); };
  const watcher = new MutationObserver((changes) => { // if the theme creates the boxes, it does so after this has run
    const within = new Set(changes.filter(({ addedNodes }) => addedNodes.length).map(({ target }) => target));
    for (const one of within) if (one instanceof Element) watch(one);
  });
  watcher.observe(content, { childList: true, subtree: true });
  signal.addEventListener("abort", () => { watcher.disconnect(); sizes.disconnect(); }, { once: true });
  watch(content);
}

/** @param {HTMLElement} box */
function tell(box) {
  if (box.scrollWidth <= box.clientWidth + 1) {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
    return;
  }
  if (!shown.has(box) && first(box, "svg .spot")) {
    shown.add(box);
    later().then(({ showMost }) => showMost(box)).catch(() => {}); // if that fails, the map stays as it is
  }
  box.tabIndex = 0;
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", say("{name}; scrolls sideways", { name: nameOf(box) }));
}

/** The name of a box: the title of its picture, or the heading above it. @param {HTMLElement} box */
function nameOf(box) {
  const title = first(box, "svg > title");
  if (title) return title.textContent ?? "";
  const headings = all(document, ".md-content :is(h1, h2, h3)").filter((one) => one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  return headings.at(-1)?.firstChild?.textContent?.trim() || say("Table");
}
