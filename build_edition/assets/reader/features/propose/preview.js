// An approximate preview of a note, as elements. HTML in its words is shown as text, not interpreted.
import { element } from "../../page/dom.js";
import { paragraphsOf } from "../../pure/markdown.js";
import { say } from "../../pure/words.js";

/** @import { Piece, Works } from "../../pure/markdown.js" */

/** Elements for the Markdown of a note. @param {string} markdown @param {Works} works */
export const previewOf = (markdown, works) =>
  paragraphsOf(markdown, works).map((pieces) => element("p", {}, ...pieces.map(shown)));

/** @param {Piece} piece @returns {Node | string} */
function shown({ kind, words, unknown = [] }) {
  if (kind === "words") return words;
  if (kind === "strong" || kind === "em") return element(kind, {}, words);
  if (kind === "link") return element("span", { class: "be-propose-link" }, words);
  const title = unknown.length ? say("not in the bibliography: {works}", { works: unknown.join(", ") }) : words;
  return element("span", { class: unknown.length ? "be-propose-unknown" : "be-propose-cite", title }, words);
}
