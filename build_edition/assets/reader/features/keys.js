// On every page, `?` shows the keyboard shortcuts of that page.
import { focused } from "../page/dom.js";
import { addKeys, isWriting } from "../page/keys.js";
import { later } from "../page/later.js";
import { say } from "../pure/words.js";

addKeys({ keys: ["?"], does: () => say("show these keys") }, { keys: ["Esc"], does: () => say("close what was opened last") });

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || isWriting(event.target) || root.querySelector("dialog[open]")) return;
    event.preventDefault();
    const from = focused();
    later().then(({ showKeys }) => { if (!signal.aborted) showKeys(from); }, () => {}); // without a network there is no list of keys
  }, { signal });
}
