// The panel in which a note is written: its fields, how it will read, the file it makes, and the ways to hand it in.
import { announce, element } from "./page.js";
import { copied, download } from "./citing.js";
import { describeQuote } from "./anchor.js";
import { freshId, newFile, toYaml } from "./proposal.js";
import { lackOf } from "./propose-lacks.js";
import { previewOf } from "./propose-preview.js";

const KINDS = [["explanatory", "explains"], ["translation", "on the translation"], ["textual", "on the text"]];
const CERTAINTIES = [["high", "high"], ["medium", "medium"], ["low", "low"]];
let open = null;

/** Close the panel that is open, if one is. */
export const closePanel = (isReturning = false) => open?.close(isReturning);

/** Open the panel on a span; `given` has span, received, choices, repository and opener. */
export function openPanel(given) {
  closePanel();
  open = new ProposePanel(given);
}

class ProposePanel {
  constructor(given) {
    Object.assign(this, given);
    this.words = this.received.chars.slice(...this.span).join("");
    this.quote = describeQuote(this.received, this.span);
    this.id = freshId(this.words, this.choices.taken);
    this.draw();
    this.refresh();
    document.body.append(this.element);
    this.element.querySelector("h2").focus({ preventScroll: true });
  }

  close(isReturning) {
    this.element.remove();
    open = null;
    if (isReturning) this.opener?.focus({ preventScroll: true });
  }

  draw() {
    const { categories, severities } = this.choices;
    this.kind = choices("kind", "This note", KINDS, "explanatory");
    this.body = field("body", "Note", "textarea", { rows: 5, required: true, "aria-describedby": "be-propose-hint" });
    this.category = selection("category", "What is wrong", Object.entries(categories), "accuracy/mistranslation");
    this.severity = selection("severity", "How grave", severities.map((name) => [name, name]), "minor");
    this.reading = field("reading", "Better words, if you have them", "input", { type: "text" });
    this.certainty = selection("certainty", "Certainty", CERTAINTIES, "medium");
    this.proposer = field("proposer", "Your name or ORCID, if you wish", "input", { type: "text", autocomplete: "name" });
    this.defect = element("div", { class: "be-propose-defect" }, this.category.row, this.severity.row, this.reading.row);
    this.preview = element("div", { class: "be-propose-preview", "aria-label": "How the note will read", role: "group" });
    this.file = element("pre", { class: "be-propose-file", tabindex: "0", role: "group", "aria-label": "The file" });
    this.said = element("p", { class: "be-propose-said" });
    const shut = button("×", () => this.close(true), { class: "be-propose-close", "aria-label": "Close" });
    this.element = element("div", { class: "be-propose be-editorial", role: "dialog", "aria-labelledby": "be-propose-name" },
      element("div", { class: "be-propose-head" }, element("h2", { id: "be-propose-name", tabindex: "-1" }, "Propose a note"), shut),
      element("form", { class: "be-propose-form" },
        element("blockquote", { class: "be-propose-words" }, shortened(this.words)),
        this.kind.row, this.body.row,
        element("p", { class: "be-propose-hint", id: "be-propose-hint" }, "Markdown: *emphasis*, [@source, page] for what it rests on."),
        this.preview, this.defect, this.certainty.row, this.proposer.row,
        element("details", {}, element("summary", {}, "The file this makes"), this.file)),
      element("div", { class: "be-propose-foot" }, this.said, this.ways()));
    this.element.addEventListener("input", () => this.refresh());
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.addEventListener("keydown", (event) => this.pressed(event));
  }

  pressed(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.close(true);
  }

  /** The buttons: to GitHub where the repository is known, always to the clipboard and to a file. */
  ways() {
    this.link = this.repository ? element("a", { class: "be-propose-go", target: "_blank", rel: "noopener" }, "Propose on GitHub") : null;
    this.link?.addEventListener("click", (event) => this.gone(event));
    this.copy = button("Copy", () => this.take(() => this.copyFile()));
    this.save = button("Download", () => this.take(() => this.downloadFile()));
    return element("p", { class: "be-propose-ways" }, ...(this.link ? [this.link] : []), this.copy, this.save);
  }

  note() {
    const { kind, body, category, severity, reading, certainty, proposer } = this;
    const typedIn = { kind, body, category, severity, reading, certainty, proposer };
    const values = Object.fromEntries(Object.entries(typedIn).map(([key, one]) => [key, one.value()]));
    return { id: this.id, by: this.choices.by, ...this.quote, ...values };
  }

  /** Show what was typed as it will read and as the file it makes. */
  refresh() {
    const note = this.note();
    this.defect.hidden = note.kind === "explanatory";
    this.yaml = toYaml(note);
    this.file.textContent = this.yaml;
    this.preview.replaceChildren(...previewOf(note.body, this.choices.works));
    this.preview.hidden = !note.body.trim();
    this.lack = lackOf(note, this.span, this.received, this.choices);
    const to = this.repository && newFile(this.repository, this.received.spans.folder, `${this.id}.yml`, this.yaml);
    if (to) {
      this.isWhole = to.isWhole;
      this.link.href = to.address;
    }
    const isLong = to && !to.isWhole && "This note is too long for an address: it will be copied, to be pasted on GitHub.";
    this.said.textContent = note.body.trim() ? this.lack || isLong || "" : "";
  }

  take(act) {
    if (this.lack) this.refuse();
    else act();
  }

  refuse() {
    this.say(this.lack);
    this.body.control.focus();
  }

  /** Before the link is followed: nothing goes without a note, and what its address cannot carry goes to the clipboard. */
  gone(event) {
    if (this.lack) {
      event.preventDefault();
      this.refuse();
    } else if (!this.isWhole) {
      copied(this.yaml).then((isDone) => this.say(isDone
        ? "The file is on the clipboard: paste it into the page that opens."
        : "The browser did not allow copying: copy the file below and paste it into the page that opens."));
    }
  }

  async copyFile() {
    this.say((await copied(this.yaml)) ? "Copied" : "The browser did not allow copying");
  }

  downloadFile() {
    download(`${this.id}.yml`, "application/yaml", this.yaml);
    this.say("Downloaded");
  }

  say(words) {
    this.said.textContent = words;
    announce(words);
  }
}

const shortened = (words) => (words.length <= 220 ? words : `${words.slice(0, 120).trimEnd()} … ${words.slice(-80).trimStart()}`);

function button(words, act, attributes = {}) {
  const made = element("button", { type: "button", ...attributes }, words);
  made.addEventListener("click", act);
  return made;
}

function field(name, label, kind, attributes) {
  const control = element(kind, { id: `be-propose-${name}`, name, ...attributes });
  const row = element("p", { class: "be-propose-row" }, element("label", { for: control.id }, label), control);
  return { control, row, value: () => control.value };
}

function selection(name, label, options, usual) {
  const made = field(name, label, "select", {});
  made.control.append(...options.map(([value, words]) => element("option", { value, selected: value === usual }, words)));
  return made;
}

function choices(name, legend, options, usual) {
  const inputs = options.map(([value]) => element("input", { type: "radio", name: `be-propose-${name}`, id: `be-propose-${value}`, value, checked: value === usual }));
  const labels = options.map(([, words], index) => element("label", { for: inputs[index].id }, inputs[index], words));
  const row = element("fieldset", { class: "be-propose-kinds" }, element("legend", {}, legend), ...labels);
  return { row, value: () => inputs.find((one) => one.checked).value };
}
