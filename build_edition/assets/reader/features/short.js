// What stands before a text in two lines, so that the text begins on the first screen: *more* shows the rest. The style sheet
// shortens it before this runs, and only where scripts do, so that nothing moves and nothing is lost without them.
import { all, button } from "../page/dom.js";
import { say } from "../pure/words.js";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  requestAnimationFrame(() => {
    if (signal.aborted) return;
    const long = all(root, ".be-short").filter((box) => box.scrollHeight > box.clientHeight + 4);
    for (const box of long) shorten(box, signal);
  });
}

/** @param {HTMLElement} box @param {AbortSignal} signal */
function shorten(box, signal) {
  const more = button(say("more"), () => open(), { class: "be-short-more", "aria-expanded": "false" });
  const open = () => {
    box.classList.remove("be-short");
    more.remove();
  };
  box.addEventListener("focusin", (event) => { if (event.target !== more) open(); }, { signal }); // a link in what is hidden
  box.append(more);
}
