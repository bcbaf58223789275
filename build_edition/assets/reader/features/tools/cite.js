// The citation of a place: tabs of formats, the citation, and what to do with it.
import { address, download } from "../../page/citing.js";
import { button, element, focused } from "../../page/dom.js";
import { remember, remembered } from "../../page/page.js";
import { FORMATS, filled } from "../../pure/citing.js";
import { say } from "../../pure/words.js";

/** @import { Formats } from "../../pure/citing.js" */
/** @import { Place } from "../../page/tools.js" */
/** @typedef {{ text: HTMLElement, copy: (words: string, done: string) => void, say: (words: string) => void }} Panel */

/** @param {Formats} formats @param {Place} place @param {Panel} panel */
export function citing(formats, place, panel) {
  let format = FORMATS.find(({ id }) => id === remembered("cite", "chicago")) ?? FORMATS[0];
  const shown = element("pre", { class: "be-tools-text", id: "be-tools-text", role: "tabpanel", tabindex: "0" });
  const tabs = FORMATS.map(({ id, name }) => element("button", { type: "button", role: "tab", id: `be-tab-${id}`,
    "data-format": id, "aria-controls": "be-tools-text" }, name));
  const cited = () => filled(formats[format.id], place, address(place.id));
  /** @param {number} at */
  const choose = (at) => {
    format = FORMATS[at];
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-selected", String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    });
    remember("cite", format.id);
    shown.textContent = cited().trimEnd();
    shown.setAttribute("aria-labelledby", tabs[at].id);
    shown.classList.toggle("be-tools-text--prose", format.id === "chicago");
  };
  choose(FORMATS.indexOf(format));
  const take = button(say("Copy"), () => panel.copy(cited().trimEnd(), say("Citation copied")), { "data-tool": "copy" });
  const save = button(say("Download"), () => {
    const name = [panel.text.dataset.document, place.id].filter(Boolean).join("-");
    download(`${name}.${format.ending}`, format.type, cited());
    panel.say(say("Citation downloaded"));
  }, { "data-tool": "download" });
  return [tabList(tabs, choose), shown, element("p", { class: "be-tools-row" }, take, save)];
}

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
