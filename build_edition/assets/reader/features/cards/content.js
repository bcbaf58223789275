// The content of a card as elements, from `cards.json`: who or what a name, a parallel or a citation refers to.
import { all, element, spoken } from "../../page/dom.js";
import { EDITION, addressOfPage } from "../../page/page.js";
import { decoded } from "../../pure/addresses.js";
import { joined, told } from "../../pure/telling.js";
import { say, sayMany } from "../../pure/words.js";

/** @import { Subject } from "../../pure/addresses.js" */
/**
 * @typedef {{ name: string, address: string, kind: string, summary: string, mentions: number, fabricated?: boolean,
 *   lang?: string, original?: string, dates?: string, doubt?: string }} Entry
 * @typedef {{ words: string, where: string, address: string }} Passage
 * @typedef {{ document: string, title: string, lang?: string, speaks?: string, passages: Passage[] }} PassagesOf the languages of title and text, if not the page's
 * @typedef {{ lang?: string, entries: Record<string, Entry>, works: Record<string, string | (string | [string, string])[]>,
 *   parallels: Record<string, { title: string, sides: PassagesOf[] }> }} Cards
 */

/** The card of a link, still hidden; null if there is nothing to show. @param {Cards} cards @param {HTMLElement} link @param {Subject} subject */
export function cardOf(cards, link, subject) {
  const keys = known(cards, subject);
  if (keys.length === 0) return null;
  if (subject.kind === "parallels") return parallelsCard(cards.parallels, link, [...new Set([...keys, ...keysBeside(cards, link)])]);
  if (subject.kind === "works") return card(say("Cited work"), [element("p", {}, ...workOf(cards.works[keys[0]]))]);
  const entries = keys.map((key) => cards.entries[key]);
  const title = joined(entries.map((one) => one.name));
  const isOfSeveral = entries.length > 1;
  return card(title, entries.map((one) => entryPart(one, cards.lang, isOfSeveral)), isOfSeveral ? title : "");
}

/** A cited work as nodes; pieces in another language are marked with that language. @param {Cards["works"][string]} said @returns {(Node | string)[]} */
const workOf = (said) => (typeof said === "string" ? [said] : said.flatMap((one) => (typeof one === "string" ? [one] : spoken(...one))));

/** Those keys of a subject that are in `cards.json`. @param {Cards} cards @param {Subject} subject */
function known(cards, { kind, keys, path }) {
  if (keys) return keys.filter((key) => Object.hasOwn(cards[kind] ?? {}, key));
  return Object.keys(cards.entries ?? {}).filter((key) => cards.entries[key].address === path);
}

/** A card. `brief` is the description that a screen reader reads for a card with links, which can then be entered with Tab.
 * @param {string} title @param {Node[]} parts */
function card(title, parts, brief = "") {
  const made = element("div", { class: "be-hover md-typeset", id: "be-hover", hidden: true }, ...parts);
  if (!brief) made.setAttribute("role", "tooltip");
  else {
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", title);
    made.append(element("span", { class: "be-hidden", id: "be-hover-brief" }, say("{brief}. Tab goes to the links.", { brief })));
  }
  return made;
}

/** @param {string} kind @returns {string} */
function kindName(kind) {
  /** @type {Partial<Record<string, string>>} */
  const names = { person: say("Person"), organisation: say("Organisation"), place: say("Place"), event: say("Event"), term: say("Term") };
  return names[kind] ?? kind;
}

/** @param {Entry} entry @param {string | undefined} lang @param {boolean} isLinked */
function entryPart(entry, lang, isLinked) {
  const name = isLinked ? element("a", { href: new URL(entry.address, EDITION), lang: entry.lang }, entry.name) : spoken(entry.lang, entry.name)[0];
  const kind = element("p", { class: "be-hover-kind" }, kindName(entry.kind));
  if (entry.fabricated) kind.append(" ", element("span", { class: "be-fabricated" }, say("fabricated")));
  const part = element("div", { class: "be-hover-part" }, kind, element("p", { class: "be-hover-name" }, name));
  if (entry.original) part.append(element("p", { class: "be-hover-facts", lang, dir: "auto" }, entry.original));
  if (entry.dates) part.append(element("p", { class: "be-hover-facts" }, entry.dates));
  part.append(element("p", {}, entry.summary));
  part.append(element("p", { class: "be-hover-more" }, mentionsOf(entry) + doubtOf(entry)));
  return part;
}

/** @param {Entry} entry */
function mentionsOf({ mentions }) {
  if (!mentions) return say("no mentions in the edition");
  return sayMany("{n} mention in the edition", "{n} mentions in the edition", mentions);
}

/** @param {Entry} entry */
function doubtOf({ doubt }) {
  return doubt ? say("; identification of {doubt} certainty", { doubt }) : "";
}

/** The parallels whose marks are on the same line of the margin, where they overlap and only one is visible. @param {Cards} cards @param {HTMLElement} link */
function keysBeside(cards, link) {
  if (!link.matches(".be-unit > .be-parallel") || getComputedStyle(link).position !== "absolute") return [];
  const signs = all(link.parentElement ?? link, ":scope > a.be-parallel").filter((one) => Math.abs(one.offsetTop - link.offsetTop) < link.offsetHeight / 2);
  const keys = signs.map((one) => decoded((one.getAttribute("href") ?? "").split("#")[1] ?? ""));
  return keys.filter((key) => Object.hasOwn(cards.parallels, key));
}

/** The card of parallels: for a mark in a document the passages of the other documents, for any other link those of all.
 * @param {Cards["parallels"]} parallels @param {HTMLElement} link @param {string[]} keys */
function parallelsCard(parallels, link, keys) {
  const here = link.matches(".be-parallel") ? location.pathname.slice(EDITION.pathname.length).split("/")[0] : "";
  const made = keys.map((key) => parallelPart(parallels[key], here, keys.length > 1 ? key : ""));
  return card(joined(made.map((one) => one.whole)), made.flatMap((one) => one.parts), made.map((one) => one.brief).join(" "));
}

/** @param {Cards["parallels"][string]} parallel @param {string} here @param {string} key if not empty, the name links to the parallel on its page */
function parallelPart({ title, sides }, here, key) {
  const others = sides.filter((side) => side.document !== here);
  const shown = others.length ? others : sides;
  const name = key ? element("a", { href: addressOfPage(`parallels.md#${key}`) }, title) : title;
  const whole = say("Parallel: {title}", { title });
  const parts = [element("p", { class: "be-hover-kind" }, say("Parallel")), element("p", { class: "be-hover-name" }, name), ...shown.map(passagesPart)];
  return { whole, parts, brief: `${whole}. ${shown.map(inBrief).join(". ")}` };
}

/** @param {PassagesOf} of */
function inBrief({ title, passages }) {
  const each = passages.map((one) => [one.where, say("“{words}”", { words: one.words })].join(", "));
  return told(title, joined(each));
}

/** @param {PassagesOf} of */
function passagesPart({ title, lang, speaks, passages }) {
  const list = passages.map(({ words, where, address }) => element("li", {},
    element("q", { lang: speaks, dir: speaks && "auto" }, words), " ", element("a", { href: new URL(address, EDITION) }, where)));
  return element("div", { class: "be-hover-part" },
    element("p", { class: "be-hover-facts" }, ...spoken(lang, title)), element("ul", {}, ...list));
}
