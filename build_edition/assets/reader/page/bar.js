// The slim bar over the text (at the foot of the screen on phones), created once a page; several features put something into it.
import { say } from "../pure/words.js";
import { element, first } from "./dom.js";

/** @typedef {{ bar: HTMLElement, where: HTMLElement, who: HTMLElement, line: HTMLElement, slot: HTMLElement }} Bar */

/** @type {WeakMap<HTMLElement, Bar>} */
const bars = new WeakMap();

/**
 * The bar over a text: `where` and `who` show the position and the speaker, `line` the progress; `slot` is for buttons of features.
 * @param {HTMLElement} text @returns {Bar}
 */
export function barOver(text) {
  const known = bars.get(text);
  if (known?.bar.isConnected) return known;
  first(document, ".be-bar-place")?.remove();
  const where = element("span", { class: "be-bar-number" });
  const who = element("span", { class: "be-bar-who" });
  const line = element("span", { class: "be-bar-line" });
  const slot = element("div", { class: "be-bar-slot" });
  const bar = element("nav", { class: "be-bar", "aria-label": say("In this text") },
    element("p", { class: "be-bar-where" }, where, who), slot, line);
  text.before(element("div", { class: "be-bar-place" }, bar));
  const made = { bar, where, who, line, slot };
  bars.set(text, made);
  return made;
}
