// *Go to ¶*: a field beside the title for the number of a paragraph or the mark of a page of the original ("p. 12");
// the key `g` focuses it from anywhere on the page.
import { all, element, first } from "../page/dom.js";
import { addKeys, isWriting, usesKeys } from "../page/keys.js";
import { article } from "../page/page.js";
import { elsewhere } from "../page/parts.js";
import { say } from "../pure/words.js";

const field = () => first(document, ".be-go input");

addKeys({ keys: ["g"], does: () => say("go to a paragraph by its number"), when: () => usesKeys() && field() !== null });

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const text = article();
  const beside = first(root, ".be-beside");
  if (!text || !beside || !first(text, "a.be-number")) return;
  beside.append(formFor(text));
  root.addEventListener("keydown", (event) => {
    if (event.key !== "g" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !usesKeys()) return;
    if (isWriting(event.target) || first(root, "dialog[open]")) return;
    event.preventDefault();
    const asked = field();
    asked?.focus();
    if (asked instanceof HTMLInputElement) asked.select();
  }, { signal });
}

/** @param {HTMLElement} text */
function formFor(text) {
  const asked = element("input", { type: "text", inputmode: "numeric", size: 4, autocomplete: "off", enterkeyhint: "go", "aria-label": say("Go to paragraph") });
  const form = element("form", { class: "be-go" }, element("label", {}, element("span", { "aria-hidden": "true" }, say("Go to ¶")), asked));
  asked.addEventListener("input", () => asked.setCustomValidity(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const place = placeOf(text, asked.value.replace("¶", "").trim());
    const there = elsewhere(document, `p${asked.value.replace("¶", "").trim()}`, location.search);
    if (place) arrive(place);
    else if (there) location.assign(there);
    else refuse(text, asked);
  });
  return form;
}

/** The place that a paragraph number or a page mark refers to; null if there is none. @param {HTMLElement} text @param {string} wanted */
function placeOf(text, wanted) {
  const number = all(text, "a.be-number").find((one) => one.textContent?.trim() === wanted);
  if (number) return number.closest(".be-unit");
  return all(text, ".be-milestone a[data-locator]").find((one) => one.dataset.locator?.toLowerCase() === wanted.toLowerCase()) ?? null;
}

/** @param {Element} place */
function arrive(place) {
  if (!(place instanceof HTMLElement)) return;
  place.setAttribute("tabindex", "-1");
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  location.hash = place.id;
  place.focus({ preventScroll: true });
}

/** @param {HTMLElement} text @param {HTMLInputElement} asked */
function refuse(text, asked) {
  const numbers = all(text, "a.be-number").map((one) => one.textContent?.trim() ?? "");
  const last = text.dataset.paragraphs ?? numbers.at(-1) ?? "";
  asked.setCustomValidity(say("The paragraphs of this text are numbered {first} to {last}.", { first: numbers[0], last }));
  asked.reportValidity();
}
