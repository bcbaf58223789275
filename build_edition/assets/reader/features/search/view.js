// What the search dialog and the search page have in common: the list of hits, as elements, and walking through it.
import { element, first } from "../../page/dom.js";
import { LANGUAGE, figures, say, sayMany } from "../../pure/words.js";

/** @import { Answer, Read } from "./index.js" */
/** @typedef {{ from?: number, upTo?: number, isEndless?: boolean }} Part */

const PER_PAGE = 20;

/** A hit: its title is the link; what it is, and in which text; the words around what was found. @param {Read} read */
function item({ record, excerpt, address, original }) {
  const layer = excerpt.isReading ? say("in the reading text") : record.kind === "paragraph" ? say("as received") : "";
  const what = [say(String(record.kind)), layer, record.category,
    record.severity ? say(String(record.severity)) : ""]
    .filter(Boolean).join(" · ");
  const words = excerpt.words.flatMap(({ word, isFound }, i) => [i ? " " : "", ...inItsLanguage(word, isFound ? marked(word) : [word], original)]);
  const { before, after } = excerpt.isCut;
  return element("li", { class: "be-hit" },
    element("a", { href: address, class: "be-hit-title" }, record.title), " ",
    element("span", { class: "be-hit-kind" }, what),
    element("p", { class: "be-hit-words" }, before ? "… " : "", ...words, after ? " …" : ""));
}

/** A word in another script than the page's is of the language of the originals. @param {string} word @param {(Node | string)[]} shown @param {string} original */
function inItsLanguage(word, shown, original) {
  const isOther = /(?!\p{Script=Latin})\p{L}/u.test(word) && original && !LANGUAGE.startsWith(original);
  return isOther ? [element("span", { lang: original }, ...shown)] : shown;
}

/** A found word, the signs around it left unmarked. @param {string} word */
function marked(word) {
  const [, before = "", core = word, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, element("mark", {}, core), after];
}

/** Put the first hits of an answer into a list; `isCurrent` says whether anybody still waits for them.
 * @param {HTMLElement} list @param {Answer} answer @param {() => boolean} isCurrent @param {Part} part */
export async function showHits(list, answer, isCurrent, { from = 0, upTo = PER_PAGE, isEndless = true } = {}) {
  const read = await Promise.all(answer.hits.slice(from, from + upTo).map(answer.read));
  if (!isCurrent()) return;
  if (from === 0) list.replaceChildren();
  first(list, ".be-more")?.remove();
  const made = read.map(item);
  list.append(...made);
  if (from > 0 && made[0]) first(made[0], "a")?.focus();
  const left = answer.hits.length - from - read.length;
  if (!isEndless || left <= 0) return;
  const more = element("button", { type: "button" }, say("Show {some} more of {all}", { some: Math.min(left, PER_PAGE), all: left }));
  more.addEventListener("click", () => showHits(list, answer, isCurrent, { from: from + read.length }));
  list.append(element("li", { class: "be-more" }, more));
}

/** In words how many hits there are. @param {number} number */
export const counted = (number) => (number ? sayMany("{n} hit", "{n} hits", number) : say("No hits"));

/** In words how many hits there are, of which the first are here; and where the others are. @param {number} number @param {number} here */
export function countedHere(number, here) {
  if (number <= here) return { count: counted(number), all: say("On the search page") };
  return {
    count: say("{count}, the first {here} here", { count: counted(number), here }),
    all: say("All {n}, to narrow down", { n: figures(number) }),
  };
}
