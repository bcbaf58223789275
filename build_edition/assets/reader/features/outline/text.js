// The text of a page as paragraphs and turns: who speaks where, and how a place is called.
import { barOver } from "../../page/bar.js";
import { all, first } from "../../page/dom.js";
import { say } from "../../pure/words.js";

export const ANYBODY = ""; // as the id of a speaker

export class Text {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.bar = barOver(element);
    this.units = all(element, ".be-unit");
    /** @type {Record<string, string>} */
    this.names = JSON.parse(element.dataset.speakers ?? "{}");
    this.total = Number(element.dataset.paragraphs) || this.units.filter(numberOf).length;
    this.isTranscript = this.units.some((unit) => unit.dataset.speaker);
    this.interruptions = this.units.filter((unit) => unit.matches(".be-turn.be-other"));
  }

  /** @param {string} speaker an id, or ANYBODY */
  turnsOf(speaker) {
    return this.units.filter((unit) => unit.matches(".be-turn") && (speaker === ANYBODY || unit.dataset.speaker === speaker));
  }

  get speakers() { return [...new Set(this.units.map((unit) => unit.dataset.speaker ?? "").filter(Boolean))]; }

  /** @param {string} id */
  nameOf(id) { return this.names[id] ?? id; }

  /** @param {HTMLElement} unit */
  speakerOf(unit) { return unit.dataset.speaker ? this.nameOf(unit.dataset.speaker) : ""; }

  /** The name of the place of a paragraph: its number, or the part of a letter it is. @param {HTMLElement} unit */
  placeOf(unit, sign = "¶") {
    const number = numberOf(unit);
    if (number) return say("{sign} {number} of {total}", { sign, number, total: this.total });
    const part = [...unit.classList].find((name) => name.startsWith("be-") && name !== "be-unit") ?? "";
    return upper(part.slice(3).replaceAll("-", " "));
  }

  /** The index of the last paragraph that begins above a line of the window; -1 before the first. @param {number} line */
  indexAt(line) {
    let low = 0;
    let high = this.units.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.units[middle].getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** @param {HTMLElement} unit */
const numberOf = (unit) => first(unit, ":scope > a.be-number")?.textContent;

/** @param {string} words */
export const upper = (words) => words.slice(0, 1).toUpperCase() + words.slice(1);
