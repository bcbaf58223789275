// Touch has no hover: the content of a card opens as a sheet from below, as a note does, with a link to the page.
import { button, element } from "../../page/dom.js";
import { Popup } from "../../page/popup.js";
import { say } from "../../pure/words.js";

/**
 * Show the content of a card and a link to the page it is about.
 * @param {HTMLElement} link @param {HTMLElement} card
 */
export function openSheet(link, card) {
  const name = (link.matches(".be-parallel") ? link.getAttribute("aria-label") : link.textContent)?.trim() ?? "";
  const title = element("h2", { class: "be-panel-title" }, name);
  const shut = button("×", () => popup.close(true), { class: "be-panel-button", "aria-label": say("Close") });
  const parts = [...card.children].filter((part) => part.id !== "be-hover-brief");
  const page = element("p", { class: "be-sheet-page" }, element("a", { href: link.getAttribute("href") ?? "" }, say("Open the page")));
  const sheet = element("div", { class: "be-panel be-sheet be-editorial", role: "dialog", "aria-label": name, tabindex: "-1" },
    element("div", { class: "be-panel-head" }, title, shut),
    element("div", { class: "be-panel-body be-hover-body md-typeset" }, ...parts, page));
  const popup = new Popup({
    holds: (target) => sheet.contains(target),
    closed: () => sheet.remove(),
    returnTo: () => link,
  });
  (link.closest("main") ?? document.body).append(sheet);
  popup.open();
  sheet.focus({ preventScroll: true });
  const hidden = link.getBoundingClientRect().bottom - (innerHeight - sheet.offsetHeight - 24);
  if (hidden > 0) scrollBy({ top: hidden, behavior: "instant" });
  return popup;
}
