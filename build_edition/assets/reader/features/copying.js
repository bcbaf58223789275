// Copying from a text copies only the author's words, however they were selected.
import { all } from "../page/dom.js";

/**
 * A triple click selects the whole paragraph: browsers would end the selection at the first mark in the margin.
 * Only while the browser copies, everything that is not the author's is set to be unselectable. It is not always so, because
 * browsers end a selection at an unselectable element.
 * @param {Document} root @param {AbortSignal} signal
 */
export function start(root, signal) {
  root.addEventListener("copy", () => {
    const texts = all(root, ".be-text");
    for (const text of texts) text.classList.add("be-copying");
    setTimeout(() => { for (const text of texts) text.classList.remove("be-copying"); }, 0);
  }, { signal });
  root.addEventListener("click", ({ detail, target }) => {
    const unit = detail === 3 && target instanceof Element && target.closest(".be-text .be-unit");
    if (unit) getSelection()?.selectAllChildren(unit);
  }, { signal });
}
