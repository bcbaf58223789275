// The words that a proposed note is about: the selection, extended to whole words, and questions about what was meant.
import { button, element } from "../../page/dom.js";
import { describeQuote } from "../../pure/anchor.js";
import { doubtOf, placesOf, wholeWords } from "../../pure/selected-words.js";
import { say } from "../../pure/words.js";
import { tick } from "./fields.js";

/** @import { Quote, Span } from "../../pure/anchor.js" */
/** @import { Received } from "./received.js" */

export class Chosen {
  /** @param {Received} received @param {Span} selected @param {string} [language] of the text */
  constructor(received, selected, language) {
    this.received = received;
    this.selected = selected;
    this.span = wholeWords(received, received.spans, selected, language);
    this.quoted = element("blockquote", { class: "be-propose-words", lang: language, dir: "auto" });
    /** @type {Quote} */
    this.quote = describeQuote(received, this.span);
    this.standOn(this.span);
    this.doubt = doubtOf(received, received.spans, this.span);
    this.isMeant = tick("meant", say("The note is about all of them."));
  }

  get words() { return this.received.chars.slice(...this.span).join(""); }

  get places() { return placesOf(this.received, this.received.spans, this.quote.exact); }

  /** Why no note can be proposed on these words yet; empty if it can. */
  get lack() {
    return this.doubt && !this.isMeant.value() ? `${this.doubt} ${say("Say above that the note is about all of them, or select fewer.")}` : "";
  }

  /** Set the words that the note is about. @param {Span} span */
  standOn(span) {
    this.span = span;
    this.quote = describeQuote(this.received, span);
    this.quoted.textContent = shortened(this.words);
  }

  /** The rows of the panel: the words, and questions about what was meant. @param {() => void} changed */
  rows(changed) {
    return [this.quoted, ...this.partOfAWord(changed), ...this.tooMany()];
  }

  /** @param {() => void} changed */
  partOfAWord(changed) {
    if (this.span.join() === this.selected.join()) return [];
    const only = button(say("Only what I selected"), () => {
      this.standOn(this.selected);
      row.remove();
      changed();
    }, { class: "be-propose-only" });
    const row = element("p", { class: "be-propose-hint" }, say("You selected part of a word: the note stands on the whole word."), " ", only);
    return [row];
  }

  tooMany() {
    return this.doubt ? [element("div", { class: "be-propose-question" }, element("p", {}, this.doubt), this.isMeant.row)] : [];
  }
}

/** A long quotation shortened to its beginning and end, cut between words if there are spaces. @param {string} words */
const shortened = (words) =>
  (words.length <= 220 ? words : `${words.slice(0, 120).replace(/\s\S{0,20}$/u, "")} … ${words.slice(-80).replace(/^\S{0,20}\s/u, "")}`);
