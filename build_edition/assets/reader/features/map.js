// A map that is wider than the page opens where most of its places are.
import { all } from "../page/dom.js";
import { mostSeen } from "../pure/map.js";

/** Scroll a map to where most of its places are seen. @param {HTMLElement} box */
export function showMost(box) {
  const left = box.getBoundingClientRect().left + box.clientLeft - box.scrollLeft;
  const spots = all(box, "svg .spot").map((spot) => spot.getBoundingClientRect());
  if (spots.length) box.scrollLeft = mostSeen(spots.map((one) => one.left + one.width / 2 - left), box.clientWidth);
}
