// A text on several pages: where a place stands that is not on this one.
import { all } from "./dom.js";
import { holds } from "../pure/parts.js";

/** The parts of the text of this page, the first first; none where it is not cut. @param {Document} root */
const parts = (root) => /** @type {HTMLAnchorElement[]} */ (all(root, ".be-parts a.be-part"));

/** Whether the text goes on on other pages. @param {Document} root */
export const isCut = (root) => parts(root).length > 0;

/** Whether this page has the text's own address, and so knows where everything stands. @param {Document} root */
export const isWhole = (root) => parts(root)[0]?.getAttribute("aria-current") === "page";

/**
 * The address of a place of this text that is not on this page: from the first page that of its own, from another that
 * of the first; null where the text has no such place.
 * @param {Document} root @param {string} id @param {string} search what the address asks for besides
 */
export function elsewhere(root, id, search) {
  const found = isWhole(root) ? parts(root).find((part) => holds(part.dataset.holds ?? "", id)) : parts(root)[0];
  if (!found) return null;
  const url = new URL(found.href);
  url.search = search;
  url.hash = id;
  return url.href;
}
