// The words somebody came for: `?highlight=word` marks them where the address leads, and is taken out of the address,
// so that what is copied from there is clean. They are painted, not wrapped: the page's own markup stays as it is.
import { first } from "../page/dom.js";
import { decoded } from "../pure/addresses.js";
import { wholeWords } from "../pure/excerpt.js";

const NAME = "be-found";
const MARKED = "be-marked"; // else no element of the page is asked how it would look if it were

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

/** @typedef {{ node: Text, start: number }[]} Nodes where each stands in the text of them all */

/** A range for each match; a word may be cut by a tag, and note marks are no part of the words.
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
