// The search dialog: a field, the first hits, and a link to all hits. The field is there at once, so that nothing typed into it is
// lost while the search itself loads.
import { around, button, element, focused } from "../../page/dom.js";
import { later } from "../../page/later.js";
import { addressOfPage, keepQuery, lastQuery } from "../../page/page.js";
import { Popup } from "../../page/popup.js";
import { say } from "../../pure/words.js";
import { walkWithArrows } from "./arrows.js";
import { glass } from "./glass.js";

const WAIT = 140;
const AT_ONCE = 10;

/** Created once a page; the last query is in the field again on the next page. */
export class SearchDialog {
  constructor() {
    this.page = addressOfPage("search.md");
    this.run = 0;
    this.waiting = 0;
    /** @type {HTMLElement | null} */
    this.opener = null;
    this.field = element("input", { type: "search", name: "q", "aria-label": say("Search the edition"),
      placeholder: say("Words or names, in any script"), autocomplete: "off", spellcheck: "false", enterkeyhint: "search" });
    this.status = element("p", { class: "be-status", role: "status" });
    this.list = element("ol", { class: "be-hits", "aria-label": say("First hits") });
    this.all = element("a", { class: "be-all", href: this.page, hidden: true }, "");
    this.element = this.draw();
    this.popup = new Popup({
      holds: (target) => this.element.contains(target),
      closed: () => this.element.close(),
      returnTo: () => this.opener,
      staysOnPress: true, // a press on its backdrop closes it
    });
    this.listen();
  }

  draw() {
    const shut = button("×", () => this.popup.close(true), { class: "be-search-close", "aria-label": say("Close the search") });
    const form = element("form", { role: "search", action: this.page, method: "get" }, glass(), this.field, shut);
    return element("dialog", { class: "be-search-dialog", "aria-label": say("Search the edition") }, form,
      element("div", { class: "be-scrolled" }, this.list), element("div", { class: "be-foot" }, this.status, this.all));
  }

  listen() {
    this.field.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = window.setTimeout(() => this.find(), WAIT);
    });
    this.element.addEventListener("click", (event) => {
      if (event.target === this.element) this.popup.close(true);
      else if (around(event, ".be-hit-title")) this.popup.close();
    });
    this.element.addEventListener("close", () => this.popup.close()); // closed by the browser
    walkWithArrows(this.element, this.field);
  }

  /** @param {HTMLElement | null} opener what gets the focus back; null for the element that has it now */
  show(opener) {
    if (!this.element.isConnected) document.body.append(this.element);
    if (!this.element.open) {
      this.opener = opener ?? focused();
      this.element.showModal();
      this.popup.open();
    }
    if (!this.field.value && lastQuery()) {
      this.field.value = lastQuery();
      this.find();
    }
    this.field.focus();
    this.field.select();
    later().then(({ open }) => open()).catch(() => {}); // the search loads while one types
  }

  async find() {
    const mine = ++this.run;
    const isCurrent = () => mine === this.run;
    const query = this.field.value.trim();
    keepQuery(query);
    if (!query) {
      this.list.replaceChildren();
      this.status.textContent = "";
      this.all.hidden = true;
      return;
    }
    try {
      const { search, showHits, countedHere } = await later();
      const answer = await search(query);
      if (!isCurrent()) return;
      await showHits(this.list, answer, isCurrent, { upTo: AT_ONCE, isEndless: false });
      if (!isCurrent()) return;
      const said = countedHere(answer, AT_ONCE);
      this.status.textContent = said.count;
      this.all.textContent = said.all;
      this.all.href = `${this.page}?${new URLSearchParams({ q: query })}`;
      this.all.hidden = answer.hits.length === 0;
    } catch (error) {
      if (isCurrent()) this.status.textContent = say("The search could not be loaded.");
      throw error;
    }
  }
}
