// Going through the hits with the arrow keys.
import { all, focused } from "../../page/dom.js";

/** Up and down go from the field through the hits and back; all other keys are left to the browser.
 * @param {HTMLElement} container @param {HTMLElement} field */
export function walkWithArrows(container, field) {
  container.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...all(container, ".be-hit-title, .be-more button, a.be-all:not([hidden])")];
    const now = focused();
    const at = stops.findIndex((stop) => stop === now);
    if (at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === "ArrowDown" ? 1 : -1)))].focus();
  });
}
