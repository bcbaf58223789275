// A text cut into several pages: finding the page of a place that is not on this one.
import { all } from "./dom.js";
import { holds } from "../pure/parts.js";

/** The links to the parts of the text of this page, in order; empty if it is not cut. @param {Document} root */
const parts = (root) => /** @type {HTMLAnchorElement[]} */ (all(root, ".be-parts a.be-part"));

/** Whether the text is cut into several pages. @param {Document} root */
export const isCut = (root) => parts(root).length > 0;

/** Whether this is the first page, which has the address of the text and knows the page of every place. @param {Document} root */
export const isWhole = (root) => parts(root)[0]?.getAttribute("aria-current") === "page";

/**
 * The address of a place of this text that is not on this page: on the first page, that of the page with the place; on other
 * pages, that of the first page. Null if the text has no such place.
 * @param {Document} root @param {string} id @param {string} search the query of the address
 */
export function elsewhere(root, id, search) {
  const found = isWhole(root) ? parts(root).find((part) => holds(part.dataset.holds ?? "", id)) : parts(root)[0];
  if (!found) return null;
  const url = new URL(found.href);
  url.search = search;
  url.hash = id;
  return url.href;
}
