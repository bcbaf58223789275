// What the search dialog and the search page have in common: the list of hits, as elements, and walking through it.
import { element, first, spoken } from "../../page/dom.js";
import { LANGUAGE, figures, say, sayMany } from "../../pure/words.js";

/** @import { Excerpt } from "../../pure/excerpt.js" */
/** @import { SearchRecord } from "../../pure/facets.js" */
/** @import { Answer, Languages, Read } from "./index.js" */
/** @typedef {{ from?: number, upTo?: number, isEndless?: boolean, atEnd?: HTMLElement | null }} Part */

const PER_PAGE = 20;

/** A hit: its title is the link; what it is, and in which text; the words around what was found. @param {Read} read */
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

/** The words of an excerpt, those of one language that follow each other together: so they stand in their order also from right to left.
 * @param {Excerpt} excerpt @param {(word: string, at: number) => string} languageOf @returns {(Node | string)[]} */
function inRuns({ words }, languageOf) {
  /** @type {{ lang: string, said: (Node | string)[] }[]} */
  const runs = [];
  words.forEach(({ word, isFound }, at) => {
    const [last, lang] = [runs[runs.length - 1], languageOf(word, at)];
    const said = isFound ? marked(word) : [word];
    if (last && (last.lang === lang || !/\p{L}/u.test(word))) last.said.push(" ", ...said); // figures belong to what they stand in
    else runs.push({ lang, said });
  });
  return runs.flatMap(({ lang, said }, i) => [i ? " " : "", ...spoken(lang, ...said)]);
}

/** The language of a word in another script than the page's: that of texts in this script, or of the originals.
 * @param {string} word @param {Languages} languages */
function ofWord(word, { original, scripts = {} }) {
  if (!/(?!\p{Script=Latin})\p{L}/u.test(word)) return "";
  const script = Object.keys(scripts).find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(word));
  if (script) return scripts[script];
  return original && !Object.values(scripts).includes(original) && !LANGUAGE.startsWith(original) ? original : "";
}

/** The short title of the text in which a record stands; none where it is of several. @param {SearchRecord} record */
function shortTitle({ document: documents }) {
  const [short = "", ...others] = Array.isArray(documents) ? documents : [];
  return others.length ? "" : short;
}

/** Which words of an excerpt are those of a text in another language, and its code: all of a paragraph; of a note, the
 * words that it stands on, up to the bracket. @param {SearchRecord} record @param {Excerpt} excerpt @param {Languages} languages */
function ofText(record, { words }, { titles = {} }) {
  const { kind, short } = { kind: String(record.kind), short: shortTitle(record) };
  const [, code] = titles[short] ?? ["", ""];
  const upTo = kind === "paragraph" || kind === "page" ? words.length : / note$/.test(kind) ? words.findIndex(({ word }) => word.endsWith("]")) : -1;
  return (/** @type {number} */ at) => (at <= upTo ? code : "");
}

/** The title of a hit, of which the title of its text says its language. @param {SearchRecord} record @param {Languages} languages */
function titled(record, languages) {
  const { title, short } = { title: String(record.title), short: shortTitle(record) };
  const [lang] = languages.titles?.[short] ?? [""];
  if (lang && title.startsWith(short)) return [...spoken(lang, short), title.slice(short.length)];
  return spoken(ofWord(title, languages), title);
}

/** A found word, the signs around it left unmarked. @param {string} word */
function marked(word) {
  const [, before = "", core = word, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [before, element("mark", {}, core), after];
}

/** Put the first hits of an answer into a list; `isCurrent` says whether anybody still waits for them.
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

/** In words how many hits there are. @param {number} number @param {boolean} isWhole whether these are all */
export function counted(number, isWhole) {
  if (!number) return say("No hits");
  return isWhole ? sayMany("{n} hit", "{n} hits", number) : sayMany("At least {n} hit", "At least {n} hits", number);
}

/** In words how many hits there are, of which the first are here; and where the others are.
 * @param {Answer} answer @param {number} most how many are here at most */
export function countedHere({ hits: { length: number }, isWhole }, most) {
  const count = counted(number, isWhole);
  if (isWhole && number <= most) return { count, all: say("On the search page") };
  return {
    count: say("{count}, the first {here} here", { count, here: Math.min(number, most) }),
    all: isWhole ? say("All {n}, to narrow down", { n: figures(number) }) : say("All hits, to narrow down"),
  };
}
