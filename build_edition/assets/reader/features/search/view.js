// What the search dialog and the search page have in common: the list of hits as elements, shown part by part.
import { element, first, spoken } from "../../page/dom.js";
import { LANGUAGE, figures, say, sayMany } from "../../pure/words.js";

/** @import { Excerpt } from "../../pure/excerpt.js" */
/** @import { SearchRecord } from "../../pure/facets.js" */
/** @import { Answer, Languages, Read } from "./index.js" */
/** @typedef {{ from?: number, upTo?: number, isEndless?: boolean, atEnd?: HTMLElement | null }} Part */

const PER_PAGE = 20;

/** A hit as a list item: its title as a link, its kind, and the words around the match. @param {Read} read */
function item({ record, excerpt, address, languages }) {
  const layer = excerpt.isReading ? say("in the reading text") : record.kind === "paragraph" ? say("as received") : "";
  const what = [say(String(record.kind)), layer, record.category,
    record.severity ? say(String(record.severity)) : ""]
    .filter(Boolean).join(" · ");
  const of = ofText(record, excerpt, languages);
  const words = inRuns(excerpt, (word, at) => of(at) || ofWord(word, languages));
  const { before, after } = excerpt.isCut;
  return element("li", { class: "be-hit" },
    element("a", { href: address, class: "be-hit-title" }, ...titled(record, languages)), " ",
    element("span", { class: "be-hit-kind" }, what),
    element("p", { class: "be-hit-words" }, before ? "… " : "", ...words, after ? " …" : ""));
}

/** The words of an excerpt. Adjacent words of one language are put in one element, so that text from right to left is in the right order.
 * @param {Excerpt} excerpt @param {(word: string, at: number) => string} languageOf @returns {(Node | string)[]} */
function inRuns({ words }, languageOf) {
  /** @type {{ lang: string, said: (Node | string)[] }[]} */
  const runs = [];
  words.forEach(({ word, isFound }, at) => {
    const [last, lang] = [runs[runs.length - 1], languageOf(word, at)];
    const said = isFound ? marked(word) : [word];
    if (last && (last.lang === lang || !/\p{L}/u.test(word))) last.said.push(" ", ...said); // words without letters, such as figures, belong to the words before them
    else runs.push({ lang, said });
  });
  return runs.flatMap(({ lang, said }, i) => [i ? " " : "", ...spoken(lang, ...said)]);
}

/** The language of a word in a script other than the page's: that of texts in this script, or of the originals; else empty.
 * @param {string} word @param {Languages} languages */
function ofWord(word, { original, scripts = {} }) {
  if (!/(?!\p{Script=Latin})\p{L}/u.test(word)) return "";
  const script = Object.keys(scripts).find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(word));
  if (script) return scripts[script];
  return original && !Object.values(scripts).includes(original) && !LANGUAGE.startsWith(original) ? original : "";
}

/** The short title of the document of a record; empty if it is of several. @param {SearchRecord} record */
function shortTitle({ document: documents }) {
  const [short = "", ...others] = Array.isArray(documents) ? documents : [];
  return others.length ? "" : short;
}

/** A function that gives the language of the word at an index of an excerpt, if it is from a text in another language, else empty:
 * for a paragraph all words; for a note the words it is about, up to the bracket. @param {SearchRecord} record @param {Excerpt} excerpt @param {Languages} languages */
function ofText(record, { words }, { titles = {} }) {
  const { kind, short } = { kind: String(record.kind), short: shortTitle(record) };
  const [, code] = titles[short] ?? ["", ""];
  const upTo = kind === "paragraph" || kind === "page" ? words.length : / note$/.test(kind) ? words.findIndex(({ word }) => word.endsWith("]")) : -1;
  return (/** @type {number} */ at) => (at <= upTo ? code : "");
}

/** The title of a hit; the title of a text in it is marked with its language. @param {SearchRecord} record @param {Languages} languages */
function titled(record, languages) {
  const { title, short } = { title: String(record.title), short: shortTitle(record) };
  const [lang] = languages.titles?.[short] ?? [""];
  if (lang && title.startsWith(short)) return [...spoken(lang, short), title.slice(short.length)];
  return spoken(ofWord(title, languages), title);
}

/** A matched word in a `mark`, without the punctuation around it. @param {string} word */
function marked(word) {
  const [, before = "", core = word, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, element("mark", {}, core), after];
}

/** Show a part of the hits of an answer in a list; `isCurrent` says whether the answer is still wanted.
 * @param {HTMLElement} list @param {Answer} answer @param {() => boolean} isCurrent @param {Part} part */
export async function showHits(list, answer, isCurrent, { from = 0, upTo = PER_PAGE, isEndless = true, atEnd = null } = {}) {
  const read = await Promise.all(answer.hits.slice(from, from + upTo).map(answer.read));
  if (!isCurrent()) return;
  if (from === 0) list.replaceChildren();
  first(list, ".be-more")?.remove();
  const made = read.map(item);
  list.append(...made);
  if (from > 0 && made[0]) first(made[0], "a")?.focus();
  const left = answer.hits.length - from - read.length;
  if (!isEndless) return;
  if (left <= 0) {
    if (atEnd) list.append(element("li", { class: "be-more" }, atEnd));
    return;
  }
  const more = element("button", { type: "button" }, say("Show {some} more of {all}", { some: Math.min(left, PER_PAGE), all: left }));
  more.addEventListener("click", () => showHits(list, answer, isCurrent, { from: from + read.length, atEnd }));
  list.append(element("li", { class: "be-more" }, more));
}

/** The number of hits in words. @param {number} number @param {boolean} isWhole whether these are all hits */
export function counted(number, isWhole) {
  if (!number) return say("No hits");
  return isWhole ? sayMany("{n} hit", "{n} hits", number) : sayMany("At least {n} hit", "At least {n} hits", number);
}

/** In words, the number of hits of which only the first are listed here, and the label of the link to all.
 * @param {Answer} answer @param {number} most the largest number of hits listed here */
export function countedHere({ hits: { length: number }, isWhole }, most) {
  const count = counted(number, isWhole);
  if (isWhole && number <= most) return { count, all: say("On the search page") };
  return {
    count: say("{count}, the first {here} here", { count, here: Math.min(number, most) }),
    all: isWhole ? say("All {n}, to narrow down", { n: figures(number) }) : say("All hits, to narrow down"),
  };
}
