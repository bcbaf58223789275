// One note in a panel: near its mark on a tablet, a sheet from below on a phone. Not modal: the text stays usable.
import { button, element, focused } from "../../page/dom.js";
import { standBy } from "../../page/popup.js";
import { isVariant } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";
import { say } from "../../pure/words.js";

/** @import { Note } from "./notes.js" */
/** @typedef {{ close: () => void, step: (by: number) => void, isFirst: () => boolean, isLast: () => boolean }} Actions */

const PHONE = window.matchMedia("(max-width: 44.9844em)");
const MARGIN = 12;

export class Panel {
  /** @param {Actions} actions @param {AbortSignal} signal */
  constructor(actions, signal) {
    /** @param {string} name @param {string} sign @param {() => void} act */
    const tool = (name, sign, act) => button(sign, act, { class: "be-panel-button", "aria-label": name, title: name });
    this.actions = actions;
    this.title = element("h2", { class: "be-panel-title", id: "be-panel-title" });
    this.previous = tool(say("Previous note"), "‹", () => actions.step(-1));
    this.next = tool(say("Next note"), "›", () => actions.step(1));
    this.body = element("div", { class: "be-panel-body" });
    const shut = tool(say("Close the note"), "×", actions.close);
    this.element = element(
      "div", { class: "be-panel be-editorial", role: "dialog", "aria-labelledby": "be-panel-title", tabindex: "-1", hidden: true },
      element("div", { class: "be-panel-head" }, this.title, this.previous, this.next, shut), this.body,
    );
    document.body.append(this.element);
    signal.addEventListener("abort", () => this.element.remove(), { once: true });
  }

  /** @param {Node | null} target */
  has(target) { return this.element.contains(target); }

  /** @param {Note} note @param {HTMLElement} from @param {boolean} isAsked */
  show(note, from, isAsked) {
    const { number } = note;
    this.title.textContent = titleOf(note, number);
    this.body.replaceChildren(note.content());
    this.body.scrollTop = 0;
    this.element.hidden = false;
    this.previous.disabled = this.actions.isFirst();
    this.next.disabled = this.actions.isLast();
    this.place(from);
    const now = focused();
    const isInside = this.has(now) && !(now instanceof HTMLButtonElement && now.disabled);
    if (isAsked && !isInside) this.element.focus({ preventScroll: true });
  }

  hide() { this.element.hidden = true; }

  /** Place the panel beside the mark; on a phone the style sheet puts it at the foot of the screen. @param {HTMLElement} from */
  place(from) {
    this.element.classList.toggle("be-sheet", PHONE.matches);
    const mark = from.getBoundingClientRect();
    if (PHONE.matches) {
      const hidden = mark.bottom - (innerHeight - this.element.offsetHeight - MARGIN);
      if (hidden > 0) scrollBy({ top: hidden + 40 });
    } else {
      standBy(this.element, mark, { gap: MARGIN, margin: MARGIN, shift: this.element.offsetWidth / 3 });
    }
  }
}

/** @param {Note} note @param {string} number */
function titleOf(note, number) {
  if (HAS_WITNESSES && isVariant(note)) return say("Variant {number}", { number });
  if (note.isOfSource) return say("Note of the source {number}", { number });
  return note.isExplanatory ? say("Note {number}", { number }) : say("Textual note {number}", { number });
}
