// What all panels in which a reader writes have in common: head, form and foot.
import { button, element } from "../../page/dom.js";
import { say } from "../../pure/words.js";

/** @param {string} title @param {() => void} close @param {(Node | string)[]} rows @param {Node[]} foot */
export function frame(title, close, rows, foot) {
  const form = element("form", { class: "be-propose-form" }, ...rows);
  form.addEventListener("submit", (event) => event.preventDefault());
  return element("div", { class: "be-propose be-editorial", role: "dialog", "aria-labelledby": "be-propose-name" },
    element("div", { class: "be-propose-head" }, element("h2", { id: "be-propose-name", tabindex: "-1" }, title),
      button("×", close, { class: "be-propose-close", "aria-label": say("Close") })),
    form, element("div", { class: "be-propose-foot" }, ...foot));
}
