// The words that were searched for: `?highlight=word` highlights them at the target of the address. The parameter is then removed,
// so that a copied address is clean. The CSS Custom Highlight API paints them, so that the markup of the page stays as it is.
import { first } from "../page/dom.js";
import { decoded } from "../pure/addresses.js";
import { wholeWords } from "../pure/excerpt.js";

const NAME = "be-found";
const MARKED = "be-marked"; // without this class, the browser need not compute the style of a highlight for any element of the page

/** @param {Document} root */
export function start(root) {
  const address = new URL(location.href);
  const words = address.searchParams.getAll("highlight").filter(Boolean);
  if ("highlights" in CSS) CSS.highlights.delete(NAME);
  root.documentElement.classList.remove(MARKED);
  if (!words.length) return;
  address.searchParams.delete("highlight");
  history.replaceState(history.state, "", address);
  if (!("highlights" in CSS)) return;
  const ranges = target(root, address.hash).flatMap((element) => found(element, wholeWords(words)));
  if (!ranges.length) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  root.documentElement.classList.add(MARKED);
}

/** The paragraph, note or section that the address names; the whole page when it names none.
 * @param {Document} root @param {string} hash @returns {Element[]} */
function target(root, hash) {
  const named = hash ? root.getElementById(decoded(hash.slice(1))) : null;
  if (!named) return [first(root, "main") ?? root.body];
  if (!/^H[1-6]$/u.test(named.tagName)) return [named];
  /** @type {Element[]} */
  const section = [named];
  for (let next = named.nextElementSibling; next && !/^H[1-6]$/u.test(next.tagName); next = next.nextElementSibling) {
    section.push(next);
  }
  return section;
}

/** @typedef {{ node: Text, start: number }[]} Nodes each with its offset in the text of all of them */

/** A range for each match. A match may cross tags; note marks do not count as text.
 * @param {Element} element @param {RegExp} pattern */
function found(element, pattern) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  /** @type {Nodes} */
  const nodes = [];
  let text = "";
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink")) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return [...text.matchAll(pattern)].map((match) => {
    const range = document.createRange();
    range.setStart(...place(nodes, match.index));
    range.setEnd(...place(nodes, match.index + match[0].length, true));
    return range;
  });
}

/** @param {Nodes} nodes @param {number} offset @returns {[Text, number]} */
function place(nodes, offset, isEnd = false) {
  const one = nodes.findLast(({ start: at }) => (isEnd ? at < offset : at <= offset)) ?? nodes[0];
  return [one.node, offset - one.start];
}
