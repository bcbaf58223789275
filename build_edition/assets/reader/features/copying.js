// Copying from a text takes the author's words alone, however they were selected.
import { all } from "../page/dom.js";

/**
 * A third press takes the whole paragraph: browsers end it at the first sign that stands in the margin.
 * While the browser copies, what is not the author's cannot be selected. It could never be, were it not that browsers end
 * a selection at whatever cannot.
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
