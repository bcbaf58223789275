// The panel of tools: beside the element it was opened from, within the window; on phones the style sheet puts it at the foot.
import { address, copied, copiedRich, formatsOf, today, waysOf } from "../../page/citing.js";
import { all, button, element, focused, need } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { Popup, standBy } from "../../page/popup.js";
import { addedTools } from "../../page/tools.js";
import { filled } from "../../pure/citing.js";
import { say } from "../../pure/words.js";
import { citing } from "./cite.js";
import { inLines } from "./verse.js";

/** @import { Place, Tool } from "../../page/tools.js" */

export class ToolPanel {
  /** @param {HTMLElement} text */
  constructor(text) {
    this.text = text;
    /** @type {HTMLElement | null} */
    this.element = null;
    /** @type {HTMLElement | null} */
    this.source = null; // the element it was opened from, which gets the focus back
    this.popup = new Popup({
      holds: (target) => Boolean(this.element?.contains(target) || this.source?.contains(target)),
      closed: () => this.remove(),
      returnTo: () => this.source,
    });
  }

  /** @param {HTMLElement} source */
  isOpenAt(source) { return this.popup.isOpen && this.source === source; }

  /** @param {boolean} isReturning */
  close(isReturning) { this.popup.close(isReturning); }

  remove() {
    this.element?.remove();
    this.source?.removeAttribute("aria-expanded");
    this.element = null;
  }

  /** @param {HTMLElement} source @param {Place} place */
  open(source, place) {
    this.close(false);
    this.source = source;
    waysOf(this.text).catch(() => {}); // fetch early: some browsers allow copying only immediately after a press
    const shut = button("×", () => this.close(true), { class: "be-tools-close", "aria-label": say("close") });
    const list = element("div", { class: "be-tools-list" }, ...this.tools(place).map((tool) => this.button(tool, place)));
    this.element = element(
      "div", { class: "be-tools", id: "be-tools", role: "dialog", "aria-labelledby": "be-tools-name" },
      element("p", { class: "be-tools-head" }, element("span", { id: "be-tools-name" }, place.name),
        element("span", { class: "be-tools-said", "aria-hidden": "true" }), shut),
      list, element("div", { class: "be-tools-cite", id: "be-tools-cite", hidden: true }),
    );
    this.element.addEventListener("keydown", (event) => { if (event.key === "Tab") this.leave(event); });
    document.body.append(this.element);
    source.setAttribute("aria-expanded", "true");
    this.place();
    this.popup.open();
    need(list, "button").focus({ preventScroll: true });
    this.toggleCite(place);
  }

  place() {
    if (this.element && this.source) standBy(this.element, this.source.getBoundingClientRect(), { gap: 4, margin: 12 });
  }

  /** @param {Place} place @returns {Tool[]} */
  tools(place) {
    /** @type {Tool[]} */
    const ours = [
      { id: "link", name: () => say("Copy link"), run: (one) => this.copy(address(one.id), say("Link copied")) },
      { id: "cite", name: () => say("Cite"), run: (one) => this.toggleCite(one), expands: true },
      {
        id: "quote",
        when: (one) => Boolean(one.words),
        name: (one) => (one.selected ? say("Copy the selected words with citation") : say("Copy the paragraph with citation")),
        keys: "Alt+C",
        run: (one) => this.copyWords(one),
      },
      { id: "share", when: () => Boolean(navigator.share), name: () => say("Share"), run: (one) => this.share(one) },
    ];
    return [...ours, ...addedTools()].filter((tool) => !tool.when || tool.when(place));
  }

  /** @param {Tool} tool @param {Place} place */
  button(tool, place) {
    const act = () => {
      if (tool.leaves) this.close(true);
      tool.run(place);
    };
    return button(tool.name(place), act, { "data-tool": tool.id, title: tool.keys, "aria-keyshortcuts": tool.keys, "aria-expanded": tool.expands ? "false" : null,
      "aria-controls": tool.expands ? "be-tools-cite" : null });
  }

  /** Tab past either end of the panel continues from the source, as if the panel came directly after it in the page. @param {KeyboardEvent} event */
  leave(event) {
    if (!this.element) return;
    const stops = all(this.element, "button, [tabindex='0']").filter((one) => one.tabIndex >= 0 && one.offsetParent);
    if (focused() !== (event.shiftKey ? stops[0] : stops.at(-1))) return;
    if (event.shiftKey) event.preventDefault();
    this.close(true);
  }

  /** @param {string} words */
  say(words) {
    announce(words);
    if (this.element) need(this.element, ".be-tools-said").textContent = words;
  }

  /** @param {string} words @param {string} done @param {string} [html] */
  async copy(words, done, html = "") {
    this.say((await (html ? copiedRich(html, words) : copied(words))) ? done : say("The browser did not allow copying"));
  }

  /** @param {Place} place */
  async copyWords(place) {
    const cited = await this.offered(formatsOf(this.text));
    const whole = { ...place, ...(place.selected && inLines(this.text, place.selected)) };
    if (!cited) return;
    const { formats, pinned } = cited;
    await this.copy(filled(formats.quotation, whole, address(whole.id, pinned), today()), say("Words and citation copied"));
  }

  /** @param {Place} place */
  async share(place) {
    try {
      await navigator.share({ title: document.title, url: address(place.id) });
    } catch (error) {
      if (!(error instanceof Error && error.name === "AbortError")) this.say(say("Sharing did not work"));
    }
  }

  /** @template T @param {Promise<T>} asked @returns {Promise<T | null>} */
  async offered(asked) {
    try {
      return await asked;
    } catch {
      this.say(say("The citation could not be loaded"));
      return null;
    }
  }

  /** @param {Place} place */
  async toggleCite(place) {
    const mine = this.element;
    if (!mine) return;
    const box = need(mine, ".be-tools-cite");
    const offered = box.hidden ? await this.offered(waysOf(this.text)) : null;
    if (box.hidden && (!offered || this.element !== mine)) return;
    if (offered) box.replaceChildren(...citing(offered, place, this));
    box.hidden = !offered;
    mine.classList.toggle("be-tools--wide", !box.hidden);
    need(mine, "[data-tool=cite]").setAttribute("aria-expanded", String(!box.hidden));
    if (!box.hidden) this.place();
  }
}
