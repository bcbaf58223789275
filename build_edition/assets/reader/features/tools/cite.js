// The citation of a place: a tab for each style or format, the citation, and buttons to copy and download it.
import { address, download, today } from "../../page/citing.js";
import { all, button, element, focused } from "../../page/dom.js";
import { remember, remembered } from "../../page/page.js";
import { filled, filledHtml } from "../../pure/citing.js";
import { say } from "../../pure/words.js";

/** @import { Pinned } from "../../page/citing.js" */
/** @import { Way } from "../../pure/citing.js" */
/** @import { Place } from "../../page/tools.js" */
/** @typedef {{ text: HTMLElement, copy: (words: string, done: string, html?: string) => void, say: (words: string) => void }} Panel */
/** @typedef {{ words: string, html: string, nodes: Node[] }} Said a citation as text, as HTML (empty if it has none) and as nodes */

/** @param {{ ways: Way[], pinned: Pinned }} offered @param {Place} place @param {Panel} panel */
export function citing({ ways, pinned }, place, panel) {
  let way = ways.find(({ id }) => id === remembered("cite", "chicago")) ?? ways[0];
  const shown = element("pre", { class: "be-tools-text", id: "be-tools-text", role: "tabpanel", tabindex: "0" });
  const inText = element("p", { class: "be-tools-in-text" });
  const tabs = ways.map(({ id, name }) => element("button", { type: "button", role: "tab", id: `be-tab-${id}`,
    "data-format": id, "aria-controls": "be-tools-text" }, name));
  const cited = () => said(way, place, address(place.id, pinned));
  /** @param {number} at */
  const choose = (at) => {
    way = ways[at];
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    });
    remember("cite", way.id);
    shown.replaceChildren(...cited().nodes);
    for (const link of all(shown, "a")) link.replaceWith(link.textContent ?? ""); // the link would lead to this very page
    shown.setAttribute("aria-labelledby", tabs[at].id);
    shown.classList.toggle("be-tools-text--prose", Boolean(way.html));
    inText.hidden = !way.inText;
    inText.textContent = way.inText ? say("In the text: {citation}", { citation: wordsOf(filledHtml(way.inText, place, "", {})) }) : "";
  };
  choose(ways.indexOf(way));
  const take = button(say("Copy"), () => {
    const { words, html } = cited();
    panel.copy(words, say("Citation copied"), html);
  }, { "data-tool": "copy" });
  const save = button(say("Download"), () => {
    const name = [panel.text.dataset.document, place.id].filter(Boolean).join("-");
    download(`${name}.${way.ending}`, way.type, way.html ? `${cited().words}\n` : filled(way.format, place, address(place.id, pinned), today()));
    panel.say(say("Citation downloaded"));
  }, { "data-tool": "download" });
  return [tabList(tabs, choose), shown, inText, element("p", { class: "be-tools-row" }, take, save)];
}

/**
 * A citation of a place, accessed today.
 * @param {Way} way @param {Place} place @param {string} where @returns {Said}
 */
function said(way, place, where) {
  if (!way.html) {
    const words = filled(way.format, place, where, today()).trimEnd();
    return { words, html: "", nodes: [document.createTextNode(words)] };
  }
  const html = filledHtml(way.html, place, where, today());
  return { words: wordsOf(html), html, nodes: nodesOf(html) };
}

/** @param {string} html */
const nodesOf = (html) => [...new DOMParser().parseFromString(html, "text/html").body.childNodes];

/** @param {string} html */
const wordsOf = (html) => nodesOf(html).map((node) => node.textContent).join("");

/** @param {HTMLElement[]} tabs @param {(at: number) => void} choose */
function tabList(tabs, choose) {
  const list = element("div", { role: "tablist", "aria-label": say("Format of the citation"), class: "be-tools-tabs" }, ...tabs);
  list.addEventListener("click", (event) => {
    const at = tabs.findIndex((tab) => tab === event.target);
    if (at >= 0) choose(at);
  });
  list.addEventListener("keydown", (event) => turn(event, tabs, choose));
  return list;
}

/** Arrow keys, Home and End go from tab to tab.
 * @param {KeyboardEvent} event @param {HTMLElement[]} tabs @param {(at: number) => void} choose */
function turn(event, tabs, choose) {
  const at = tabs.findIndex((tab) => tab === focused());
  /** @type {Partial<Record<string, number>>} */
  const ways = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
  const to = ways[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const next = (to + tabs.length) % tabs.length;
  choose(next);
  tabs[next].focus();
}
