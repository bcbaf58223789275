// The panel in which a note is written: its fields, how it will read, the file it makes, and the ways to hand it in.
import { copied, download } from "../../page/citing.js";
import { button, element, need } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { Popup } from "../../page/popup.js";
import { describeQuote } from "../../pure/anchor.js";
import { newFile } from "../../pure/github.js";
import { lackOf } from "../../pure/lacks.js";
import { freshId } from "../../pure/note-id.js";
import { fileOf } from "../../pure/note-yaml.js";
import { say } from "../../pure/words.js";
import { draftOf, keep } from "./draft.js";
import { choices, field, selection, toWhom } from "./fields.js";
import { previewOf } from "./preview.js";

/** @import { Span } from "../../pure/anchor.js" */
/** @import { Repository } from "../../pure/github.js" */
/** @import { Received } from "./received.js" */
/**
 * @typedef {object} Choices what `propose.json` says
 * @property {Record<string, string>} categories
 * @property {string[]} severities
 * @property {string[]} taken
 * @property {string[]} links
 * @property {Record<string, unknown>} works
 * @property {string} by
 * @property {{ said: string, address: string }} [contact] whom to write to
 * @typedef {ReturnType<typeof fieldsOf>} Fields
 * @typedef {{ span: Span, received: Received, choices: Choices, repository: Repository | null, opener: HTMLElement | null }} Given
 */

export class ProposePanel {
  /** @param {Given} given */
  constructor(given) {
    this.given = given;
    const { received, span, choices: known } = given;
    this.words = received.chars.slice(...span).join("");
    this.quote = describeQuote(received, span);
    this.id = freshId(this.words, known.taken);
    this.yaml = "";
    this.lack = "";
    this.isWhole = true;
    this.fields = fieldsOf(known);
    this.defect = element("div", { class: "be-propose-defect" }, this.fields.category.row, this.fields.severity.row, this.fields.reading.row);
    this.preview = element("div", { class: "be-propose-preview", "aria-label": say("How the note will read"), role: "group" });
    this.file = element("pre", { class: "be-propose-file", tabindex: "0", role: "group", "aria-label": say("The file") });
    this.said = element("p", { class: "be-propose-said" });
    this.link = given.repository ? this.linkToGitHub() : null;
    this.popup = new Popup({
      holds: (target) => this.element.contains(target),
      closed: () => this.closed(),
      returnTo: () => given.opener,
      staysOnPress: true, // what is written is not lost to a press
    });
    this.element = this.draw();
    this.draft = `${received.spans.folder}/${span.join("-")}`;
    for (const [name, value] of Object.entries(draftOf(this.draft))) this.fields[/** @type {keyof Fields} */ (name)]?.set(value);
    this.element.addEventListener("input", () => {
      keep(this.draft, this.typed());
      this.refresh();
    });
    this.element.addEventListener("submit", (event) => event.preventDefault());
  }

  get isOpen() { return this.popup.isOpen; }

  open() {
    this.refresh();
    document.body.append(this.element);
    this.popup.open();
    need(this.element, "h2").focus({ preventScroll: true });
  }

  close(isReturning = false) { this.popup.close(isReturning); }

  draw() {
    const { kind, body, certainty, proposer } = this.fields;
    const shut = button("×", () => this.close(true), { class: "be-propose-close", "aria-label": say("Close") });
    return element("div", { class: "be-propose be-editorial", role: "dialog", "aria-labelledby": "be-propose-name" },
      element("div", { class: "be-propose-head" }, element("h2", { id: "be-propose-name", tabindex: "-1" }, say("Propose a note")), shut),
      element("form", { class: "be-propose-form" },
        element("blockquote", { class: "be-propose-words" }, shortened(this.words)),
        kind.row, body.row,
        element("p", { class: "be-propose-hint", id: "be-propose-hint" }, say("Markdown: *emphasis*, [@source, page] for what it rests on.")),
        this.preview, this.defect, certainty.row, proposer.row,
        element("details", {}, element("summary", {}, say("The file this makes")), this.file)),
      element("div", { class: "be-propose-foot" }, this.said, ...(this.link ? [] : toWhom(this.given.choices.contact)), this.ways()));
  }

  linkToGitHub() {
    const link = element("a", { class: "be-propose-go", target: "_blank", rel: "noopener" }, say("Propose on GitHub"));
    link.addEventListener("click", (event) => this.gone(event));
    return link;
  }

  /** The buttons: to GitHub where the repository is known, always to the clipboard and to a file. */
  ways() {
    return element("p", { class: "be-propose-ways" }, ...(this.link ? [this.link] : []),
      button(say("Copy"), () => this.take(() => this.copyFile())), button(say("Download"), () => this.take(() => this.downloadFile())));
  }

  /** What stands in each field, but who proposes it. */
  typed() {
    const fields = Object.entries(this.fields).filter(([name]) => name !== "proposer");
    return Object.fromEntries(fields.map(([name, one]) => [name, one.value()]));
  }

  /** Take the panel away; what was typed waits for the next time. */
  closed() {
    this.element.remove();
    const { body, reading } = this.fields;
    if (body.value().trim() || reading.value().trim()) announce(say("What you typed is kept for these words until you close the browser."));
  }

  /** What is written. */
  note() {
    const { kind, body, category, severity, reading, certainty } = this.fields;
    return {
      id: this.id, by: this.given.choices.by, ...this.quote, kind: kind.value(), body: body.value(),
      category: category.value(), severity: severity.value(), reading: reading.value(), certainty: certainty.value(),
    };
  }

  /** Show what was typed as it will read and as the file it makes. */
  refresh() {
    const note = this.note();
    const { span, received, choices: known, repository } = this.given;
    const hasWords = note.body.trim() !== "";
    this.defect.hidden = note.kind === "explanatory";
    this.yaml = fileOf(note, this.fields.proposer.value());
    this.file.textContent = this.yaml;
    this.preview.replaceChildren(...previewOf(note.body, known.works));
    this.preview.hidden = !hasWords;
    this.lack = lackOf(note, span, received.spans, known);
    if (repository && this.link) {
      const to = newFile(repository, received.spans.folder, `${this.id}.yml`, this.yaml);
      this.isWhole = to.isWhole;
      this.link.href = to.address;
    }
    const isLong = this.isWhole ? "" : say("This note is too long for an address: it will be copied, to be pasted on GitHub.");
    this.said.textContent = hasWords ? this.lack || isLong : "";
  }

  /** @param {() => void} act */
  take(act) {
    if (this.lack) this.refuse();
    else act();
  }

  refuse() {
    this.say(this.lack);
    this.fields.body.control.focus();
  }

  /** Before the link is followed: nothing goes without a note, and what its address cannot carry goes to the clipboard.
   * @param {Event} event */
  gone(event) {
    if (this.lack) {
      event.preventDefault();
      this.refuse();
    } else if (!this.isWhole) {
      copied(this.yaml).then((isDone) => this.say(isDone
        ? say("The file is on the clipboard: paste it into the page that opens.")
        : say("The browser did not allow copying: copy the file below and paste it into the page that opens.")));
    }
  }

  async copyFile() {
    this.say((await copied(this.yaml)) ? say("Copied") : say("The browser did not allow copying"));
  }

  downloadFile() {
    download(`${this.id}.yml`, "application/yaml", this.yaml);
    this.say(say("Downloaded"));
  }

  /** @param {string} words */
  say(words) {
    this.said.textContent = words;
    announce(words);
  }
}

/** @param {Choices} known */
function fieldsOf({ categories, severities }) {
  return {
    kind: choices("kind", say("This note"),
      [["explanatory", say("explains")], ["translation", say("on the translation")], ["textual", say("on the text")]], "explanatory"),
    body: field("body", say("Note"), "textarea", { rows: 5, required: true, "aria-describedby": "be-propose-hint" }),
    category: selection("category", say("What is wrong"), Object.entries(categories), "accuracy/mistranslation"),
    severity: selection("severity", say("How grave"), severities.map((name) => [name, name]), "minor"),
    reading: field("reading", say("Better words, if you have them"), "input", { type: "text" }),
    certainty: selection("certainty", say("Certainty"), [["high", say("high")], ["medium", say("medium")], ["low", say("low")]], "medium"),
    proposer: field("proposer", say("Your name or ORCID, if you wish"), "input", { type: "text", autocomplete: "name" }),
  };
}

/** @param {string} words */
const shortened = (words) => (words.length <= 220 ? words : `${words.slice(0, 120).trimEnd()} … ${words.slice(-80).trimStart()}`);
