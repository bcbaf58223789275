// The reading position and the outline of turns: a slim bar over the text (at the foot of the screen on phones) that shows the
// current paragraph; in a transcript it also goes to a speaker's next turn and to the next interruption.
// The style sheet reserves its room, so that nothing moves when it appears.
import { around, first, focused } from "../../page/dom.js";
import { usesKeys } from "../../page/keys.js";
import { announce, article } from "../../page/page.js";
import { say, sayMany } from "../../pure/words.js";
import { ANYBODY, Text } from "./text.js";
import { SHORTCUTS, outlineOf } from "./turns.js";

/** @import { Kind } from "./turns.js" */

const PHONE = "(max-width: 44.9844em)"; // as in 10-edition.css

/** Put the bar over the text of this page, if it has one. @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const text = article();
  if (!text) return;
  const outline = new Outline(new Text(text));
  outline.updateSoon(); // in the frame in which everything else is measured, so that the page is laid out only once
  for (const event of ["scroll", "resize"]) window.addEventListener(event, () => outline.updateSoon(), { passive: true, signal });
  root.addEventListener("keydown", (event) => outline.pressed(event), { signal });
}

class Outline {
  /** @param {Text} text */
  constructor(text) {
    this.text = text;
    this.bar = text.bar;
    /** @type {{ index: number, scrollY: number } | null} */
    this.held = null; // the paragraph just jumped to, until the reader scrolls
    this.isDue = false;
    this.speaker = text.isTranscript ? outlineOf(text, (kind, by) => this.go(kind, by)) : null;
  }

  updateSoon() {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => { this.isDue = false; this.update(); });
  }

  /** The index of the paragraph at the reading line; -1 before the first. */
  current() {
    if (this.held && Math.abs(window.scrollY - this.held.scrollY) < 3) return this.held.index;
    this.held = null;
    return this.text.indexAt(readingLine());
  }

  update() {
    if (!this.bar.bar.isConnected) return;
    const box = this.text.element.getBoundingClientRect();
    const at = readingLine();
    const isPast = box.bottom < at;
    const unit = this.text.units[this.current()];
    if (!unit) this.say(sayMany("{n} paragraph", "{n} paragraphs", this.text.total), "");
    else if (isPast && !this.held) this.say(say("Notes"), "");
    else this.say(this.text.placeOf(unit), this.text.speakerOf(unit));
    const { bar, line } = this.bar;
    bar.classList.toggle("be-bar-past", isPast);
    const share = Math.min(1, Math.max(0, (at - box.top) / Math.max(1, box.height)));
    line.style.setProperty("--be-share", share.toFixed(4));
    const footer = first(document, ".md-footer")?.getBoundingClientRect();
    const isAway = box.top > innerHeight * 0.7 || (footer ? footer.top < innerHeight : false);
    bar.classList.toggle("be-bar-away", isAway && matchMedia(PHONE).matches && !bar.contains(focused()));
  }

  /** @param {string} where @param {string} who */
  say(where, who) {
    if (this.bar.where.textContent !== where) this.bar.where.textContent = where;
    const after = who ? `, ${who}` : "";
    if (this.bar.who.textContent !== after) this.bar.who.textContent = after;
  }

  /** Go to the next (1) or previous (-1) turn of the chosen speaker, or interruption. @param {Kind} kind @param {number} by */
  go(kind, by) {
    const speaker = this.speaker?.value ?? ANYBODY;
    const wanted = kind === "turn" ? this.text.turnsOf(speaker) : this.text.interruptions;
    const at = this.current();
    const places = wanted.map((unit) => this.text.units.indexOf(unit));
    const found = by > 0 ? places.findIndex((index) => index > at) : places.findLastIndex((index) => index < at);
    if (found >= 0) {
      this.arrive(wanted[found], kind, found + 1, wanted.length);
      return;
    }
    const words = nothing(kind, by, speaker === ANYBODY ? "" : this.text.nameOf(speaker));
    this.say(words, "");
    announce(words);
  }

  /** Scroll a paragraph to the reading line, focus it and announce the position.
   * @param {HTMLElement} unit @param {Kind} kind @param {number} n @param {number} all */
  arrive(unit, kind, n, all) {
    const { element } = this.text;
    unit.setAttribute("tabindex", "-1");
    element.dataset.walked = "";
    unit.addEventListener("blur", () => { unit.removeAttribute("tabindex"); delete element.dataset.walked; }, { once: true });
    unit.focus({ preventScroll: true });
    unit.scrollIntoView({ block: "start", behavior: "instant" });
    this.held = { index: this.text.units.indexOf(unit), scrollY: window.scrollY };
    this.update();
    const where = [this.text.placeOf(unit, say("Paragraph")), this.text.speakerOf(unit)].filter(Boolean).join(", ");
    const count = kind === "turn" ? say("turn {n} of {all}", { n, all }) : say("interruption {n} of {all}", { n, all });
    announce(`${where}; ${count}`);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    const shortcut = SHORTCUTS[event.key];
    const isAltGraph = event.getModifierState("AltGraph"); // on many keyboards brackets are typed with AltGr
    const isOther = event.metaKey || ((event.ctrlKey || event.altKey) && !isAltGraph);
    if (!shortcut || isOther || event.defaultPrevented || !this.speaker || !usesKeys()) return;
    if (around(event, "input, textarea, select, [contenteditable], dialog")) return;
    event.preventDefault();
    this.go(shortcut[0], shortcut[1]);
  }
}

/** @param {Kind} kind @param {number} by @param {string} name */
function nothing(kind, by, name) {
  if (kind === "interruption") return by > 0 ? say("No later interruption") : say("No earlier interruption");
  if (name) return by > 0 ? say("No later turn of {name}", { name }) : say("No earlier turn of {name}", { name });
  return by > 0 ? say("No later turn") : say("No earlier turn");
}

/** The reading line, in pixels from the top of the window: the paragraph there is the current one. A paragraph jumped to is scrolled to it. */
const readingLine = () => 5 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 8;
