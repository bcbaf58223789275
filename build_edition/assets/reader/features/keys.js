// `?` shows, on every page, the keys that do something there.
import { button, element, focused } from "../page/dom.js";
import { addKeys, isWriting, keysHere } from "../page/keys.js";
import { Popup } from "../page/popup.js";
import { say } from "../pure/words.js";

addKeys({ keys: ["?"], does: () => say("show these keys") }, { keys: ["Esc"], does: () => say("close what was opened last") });

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || isWriting(event.target) || root.querySelector("dialog[open]")) return;
    event.preventDefault();
    show(focused());
  }, { signal });
}

/** @param {HTMLElement | null} from what gets the focus back */
function show(from) {
  const shut = button("×", () => popup.close(true), { class: "be-keys-close", "aria-label": say("Close the list of keys") });
  const list = keysHere().flatMap(({ keys, does }) => [
    element("dt", {}, ...keys.flatMap((key, at) => [...(at ? [" "] : []), element("kbd", {}, key)])), element("dd", {}, does()),
  ]);
  const box = element("dialog", { class: "be-keys", "aria-labelledby": "be-keys-title" },
    element("h2", { id: "be-keys-title" }, say("Keys")), shut, element("dl", {}, ...list));
  const popup = new Popup({ holds: (target) => box.contains(target) && target !== box, closed: () => box.remove(), returnTo: () => from });
  box.addEventListener("close", () => popup.close(true));
  document.body.append(box);
  box.showModal();
  popup.open();
}
