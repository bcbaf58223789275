// What stands before a text in two lines, so that the text begins on the first screen: *more* shows the rest. The style sheet
// shortens it before this runs, and only where scripts do, so that nothing moves and nothing is lost without them. Words that fitted
// and then do not, since the window was made narrow or the letters large, have *more* as well.
import { all, button } from "../page/dom.js";
import { say } from "../pure/words.js";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest(".be-short");
      if (box instanceof HTMLElement && box.scrollHeight > box.clientHeight + 4) shorten(box, signal);
    }
  });
  for (const box of all(root, ".be-short")) for (const words of box.children) watcher.observe(words);
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
}

/** @param {HTMLElement} box @param {AbortSignal} signal */
function shorten(box, signal) {
  if (box.lastElementChild?.matches(".be-short-more")) return;
  const more = button(say("more"), () => {
    open();
    box.tabIndex = -1;
    box.focus({ preventScroll: true });
  }, { class: "be-short-more", "aria-expanded": "false" });
  const open = () => {
    box.classList.remove("be-short");
    more.remove();
  };
  box.addEventListener("focusin", (event) => { if (event.target !== more) open(); }, { signal }); // the focus is on a link in the hidden part
  box.append(more);
}
