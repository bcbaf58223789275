// The panel in which a reader says what is wrong with a note of the edition: on GitHub, by mail, or by editing its file.
import { address, copied } from "../../page/citing.js";
import { button, element, first, need } from "../../page/dom.js";
import { announce, data } from "../../page/page.js";
import { Popup } from "../../page/popup.js";
import { writtenOn } from "../../page/written.js";
import { carrying, onGitHub } from "../../pure/github.js";
import { told } from "../../pure/telling.js";
import { say } from "../../pure/words.js";
import { draftOf, keep } from "./draft.js";
import { field } from "./fields.js";
import { frame } from "./frame.js";

/** @import { Repository } from "../../pure/github.js" */
/** @typedef {{ said: string, address: string }} Contact */
/**
 * @typedef {object} Given
 * @property {HTMLElement} item the note at the foot of the page
 * @property {HTMLElement} opener
 * @property {Repository | null} repository
 * @property {[string, number]} [place] its file and line
 * @property {Contact} contact
 */
/** @typedef {{ link: HTMLAnchorElement, to: string, names: string[], longest: number }} Way */

const LONGEST_MAIL = 1900; // characters: some mail programs cut longer addresses

/** The panel for the note whose button was pressed. @param {HTMLElement} opener */
export async function correctionOf(opener) {
  const id = opener.dataset.note ?? "";
  const unknown = () => null;
  const [repository, notes, { contact }] = await Promise.all([
    data("repository.json").catch(unknown), writtenOn(document), data("propose.json"),
  ]);
  return new CorrectPanel({ item: need(document, `#${CSS.escape(id)}`), opener, repository, place: notes[id], contact });
}

export class CorrectPanel {
  /** @param {Given} given */
  constructor(given) {
    const { item } = given;
    this.given = given;
    const lemma = first(item, ".be-lemma");
    this.words = lemma?.textContent ?? "";
    this.lang = lemma?.closest("[lang]")?.getAttribute("lang");
    this.name = first(item, ".be-cite-note")?.dataset.name ?? item.id;
    this.wrong = field("wrong", say("What is wrong with it?"), "textarea", { rows: 5 });
    this.said = element("p", { class: "be-propose-said" });
    this.ways = this.carriers();
    this.popup = new Popup({
      holds: (target) => this.element.contains(target),
      closed: () => this.closed(),
      returnTo: () => given.opener,
      staysOnPress: true, // so that what was typed is not lost by a press elsewhere
    });
    this.draft = `correct/${item.id}`;
    this.element = this.draw();
  }

  get isOpen() { return this.popup.isOpen; }

  open() {
    this.wrong.set(draftOf(this.draft).body ?? "");
    this.refresh();
    document.body.append(this.element);
    this.popup.open();
    need(this.element, "h2").focus({ preventScroll: true });
  }

  close(isReturning = false) { this.popup.close(isReturning); }

  closed() {
    this.element.remove();
    if (this.wrong.value().trim()) announce(say("What you typed is kept for these words until you close the browser."));
  }

  draw() {
    const hint = element("p", { class: "be-propose-hint" }, say("Say how you know it: a source and its page help most."));
    const rows = [element("p", {}, this.name), element("blockquote", { class: "be-propose-words", lang: this.lang, dir: "auto" }, this.words), this.wrong.row, hint];
    const copy = button(say("Copy"), () => this.copy());
    const made = frame(say("Correct this note"), () => this.close(true), rows,
      [this.said, ...this.whom(), element("p", { class: "be-propose-ways" }, ...this.ways.map(({ link }) => link), ...this.toFile(), copy)]);
    made.classList.add("be-propose--beside");
    made.addEventListener("input", () => {
      keep(this.draft, { body: this.wrong.value() });
      this.refresh();
    });
    return made;
  }

  /** The links that pass on what was written: into a GitHub issue, into a mail. @returns {Way[]} */
  carriers() {
    const { repository, contact } = this.given;
    /** @type {Way[]} */
    const made = [];
    if (repository) made.push({ link: outward(say("Tell it on GitHub"), "be-propose-go"), to: `${repository.address}/issues/new`, names: ["title", "body"], longest: 8000 });
    if (contact.address.startsWith("mailto:")) made.push({ link: element("a", {}, say("Write a mail")), to: contact.address, names: ["subject", "body"], longest: LONGEST_MAIL });
    for (const way of made) way.link.addEventListener("click", (event) => this.gone(event, way));
    return made;
  }

  /** A link to edit the file of the note on GitHub; empty if the repository or the file is unknown. */
  toFile() {
    const { repository, place } = this.given;
    return repository && place ? [outward(say("Edit its file"), "", onGitHub(repository, "edit", place[0]))] : [];
  }

  /** Whom to send it to; empty if there is a link that passes it on. */
  whom() {
    const { contact: { said, address: where } } = this.given;
    if (this.ways.length) return [];
    if (!said) return [element("p", { class: "be-propose-to" }, say("This edition does not say whom to write to."))];
    return [element("p", { class: "be-propose-to" }, say("Send it to the editors:"), " ", where ? outward(said, "", where) : said)];
  }

  /** The title and the body of the message: what was written, and which note it is about. */
  message() {
    const { item, place } = this.given;
    const title = told(this.name, this.words);
    return [title, [this.wrong.value().trim(), "", title, address(item.id), place?.join(":")].filter((one) => one !== undefined).join("\n")];
  }

  refresh() {
    for (const { link, to, names, longest } of this.ways) link.href = carrying(to, names, this.message(), longest).address;
    this.said.textContent = "";
  }

  /** On a click on a link: stop it if nothing was written; copy the message to the clipboard if it is too long for an address. @param {Event} event @param {Way} way */
  gone(event, { to, names, longest }) {
    if (this.isEmpty()) event.preventDefault();
    else if (!carrying(to, names, this.message(), longest).isWhole) this.copy(say("What you wrote is on the clipboard: paste it there."));
  }

  isEmpty() {
    const isEmpty = !this.wrong.value().trim();
    if (isEmpty) {
      this.say(say("Write first what is wrong with it."));
      this.wrong.control.focus();
    }
    return isEmpty;
  }

  async copy(done = say("Copied")) {
    if (this.isEmpty()) return;
    this.say((await copied(this.message()[1])) ? done : say("The browser did not allow copying"));
  }

  /** @param {string} words */
  say(words) {
    this.said.textContent = words;
    announce(words);
  }
}

/** @param {string} words @param {string} css @param {string} [href] */
const outward = (words, css, href) => element("a", { class: css || null, target: "_blank", rel: "noopener", href }, words);
