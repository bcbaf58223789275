// The list of the keyboard shortcuts on this page.
import { button, element } from "../page/dom.js";
import { keysHere } from "../page/keys.js";
import { Popup } from "../page/popup.js";
import { say } from "../pure/words.js";

/** @param {HTMLElement | null} from what gets the focus back */
export function showKeys(from) {
  if (document.querySelector("dialog[open]")) return;
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
