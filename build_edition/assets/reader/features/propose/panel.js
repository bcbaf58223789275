// The panel in which a note is written: its fields, a preview, the file it makes, and the ways to submit it.
import { copied, download } from "../../page/citing.js";
import { button, element, need } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { Popup } from "../../page/popup.js";
import { newFile } from "../../pure/github.js";
import { documentsIn, lackOf, saysItsSource } from "../../pure/lacks.js";
import { freshId } from "../../pure/note-id.js";
import { fileOf } from "../../pure/note-yaml.js";
import { say } from "../../pure/words.js";
import { Chosen } from "./chosen.js";
import { draftOf, keep } from "./draft.js";
import { toWhom } from "./fields.js";
import { frame } from "./frame.js";
import { idsIn, lookInto, placesIn } from "./places.js";
import { fieldsOf } from "./note-fields.js";
import { previewOf } from "./preview.js";

/** @import { Span } from "../../pure/anchor.js" */
/** @import { Repository } from "../../pure/github.js" */
/** @import { Received } from "./received.js" */
/**
 * @typedef {object} Choices the content of `propose.json`
 * @property {Record<string, string>} categories
 * @property {string[]} severities
 * @property {string[]} links
 * @property {Record<string, string>} works
 * @property {string} by
 * @property {{ said: string, address: string }} [contact] whom to write to
 * @typedef {ReturnType<typeof fieldsOf>} Fields
 * @typedef {{ span: Span, received: Received, choices: Choices, repository: Repository | null, opener: HTMLElement | null, language?: string }} Given
 */

export class ProposePanel {
  /** @param {Given} given */
  constructor(given) {
    this.given = given;
    const { received, span, choices: known } = given;
    this.chosen = new Chosen(received, span, given.language);
    this.id = freshId(this.chosen.words, idsIn(received.spans));
    /** @type {Map<string, string[] | null>} */
    this.places = new Map([[received.name, placesIn(received.spans)]]);
    this.yaml = "";
    this.lack = "";
    this.isWhole = true;
    this.fields = fieldsOf(known);
    this.defect = element("div", { class: "be-propose-defect" },
      ...[this.fields.category, this.fields.severity, this.fields.reading, this.fields.original, this.fields.status].map((one) => one.row));
    this.preview = element("div", { class: "be-propose-preview", "aria-label": say("How the note will read"), role: "group" });
    this.file = element("pre", { class: "be-propose-file", tabindex: "0", role: "group", "aria-label": say("The file") });
    this.said = element("p", { class: "be-propose-said" });
    this.link = given.repository ? this.linkToGitHub() : null;
    this.popup = new Popup({
      holds: (target) => this.element.contains(target),
      closed: () => this.closed(),
      returnTo: () => given.opener,
      staysOnPress: true, // so that what was typed is not lost by a press elsewhere
    });
    this.element = this.draw();
    this.draft = `${received.spans.folder}/${this.chosen.span.join("-")}`;
    for (const [name, value] of Object.entries(draftOf(this.draft))) this.fields[/** @type {keyof Fields} */ (name)]?.set(value);
    this.element.addEventListener("input", () => {
      keep(this.draft, this.typed());
      this.refresh();
    });
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
    const { kind, body, certainty, every, proposer } = this.fields;
    return frame(say("Propose a note"), () => this.close(true), [
      ...this.chosen.rows(() => {
        this.refresh();
        body.control.focus();
      }),
      kind.row, body.row,
      element("p", { class: "be-propose-hint", id: "be-propose-hint" }, say("Markdown: *emphasis*, [@source, page] for what it rests on.")),
      this.preview, this.defect, every.row, certainty.row, proposer.row,
      element("details", {}, element("summary", {}, say("The file this makes")), this.file),
    ], [this.said, ...(this.link ? [] : toWhom(this.given.choices.contact)), this.ways()]);
  }

  linkToGitHub() {
    const link = element("a", { class: "be-propose-go", target: "_blank", rel: "noopener" }, say("Propose on GitHub"));
    link.addEventListener("click", (event) => this.gone(event));
    return link;
  }

  /** The buttons: to GitHub if the repository is known; always to the clipboard and to a file. */
  ways() {
    return element("p", { class: "be-propose-ways" }, ...(this.link ? [this.link] : []),
      button(say("Copy"), () => this.take(() => this.copyFile())), button(say("Download"), () => this.take(() => this.downloadFile())));
  }

  /** The values of the fields, by name, except for the proposer. */
  typed() {
    const fields = Object.entries(this.fields).filter(([name]) => name !== "proposer");
    return Object.fromEntries(fields.map(([name, one]) => [name, one.value()]));
  }

  /** Remove the panel; what was typed is kept for the next time. */
  closed() {
    this.element.remove();
    const { body, reading } = this.fields;
    if (body.value().trim() || reading.value().trim()) announce(say("What you typed is kept for these words until you close the browser."));
  }

  /** The proposed note. */
  note() {
    const said = /** @type {Record<"kind" | "body" | "category" | "severity" | "reading" | "original" | "certainty", string>} */ (this.typed());
    const { quote: one, places } = this.chosen;
    const every = places.length > 1 ? this.fields.every.value() : "";
    const quote = every ? { ...one, prefix: "", suffix: "" } : one;
    return { ...said, id: this.id, by: this.given.choices.by, ...quote, every, original_status: this.fields.status.value() };
  }

  /** Update the preview, the file, the link to GitHub and the reminders from what was typed. */
  refresh() {
    const note = this.note();
    const { received, choices: known, repository } = this.given;
    const hasWords = note.body.trim() !== "";
    this.defect.hidden = note.kind === "explanatory";
    this.fields.status.row.hidden = !note.original.trim();
    const { places, span } = this.chosen;
    this.fields.every.row.hidden = places.length < 2;
    this.fields.every.name(say("The same holds in all {number} places where these words stand", { number: places.length }));
    this.yaml = fileOf(note, this.fields.proposer.value());
    this.file.textContent = this.yaml;
    this.preview.replaceChildren(...previewOf(note.body, known.works));
    this.preview.hidden = !hasWords;
    this.lack = this.chosen.lack || lackOf(note, note.every ? places : [span], received.spans, { ...known, places: this.places });
    lookInto(documentsIn(note.body), known.links, this.places, () => this.refresh());
    if (repository && this.link) {
      const to = newFile(repository, received.spans.folder, `${this.id}.yml`, this.yaml);
      this.isWhole = to.isWhole;
      this.link.href = to.address;
    }
    const isLong = this.isWhole ? "" : say("This note is too long for an address: it will be copied, to be pasted on GitHub.");
    const reminder = this.lack || isLong || (note.kind === "explanatory" && !saysItsSource(note.body) ? say("What does it rest on? Name a source, if you have one.") : "");
    this.said.textContent = hasWords ? reminder : "";
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

  /** On a click on the link: stop it if the note lacks something; copy the file to the clipboard if it is too long for an address.
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
