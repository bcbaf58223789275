// Shows notes where they are read: beside the text on a wide screen, over it on a narrower one, as a sheet from below on a phone.
// One note is open at a time; its address is in the address bar; Escape closes it and returns the focus.
import { around, first, focused, need } from "../../page/dom.js";
import { Popup } from "../../page/popup.js";
import { HAS_PICTURES } from "../../pure/pictures.js";
import { inTurns } from "../../page/turns.js";
import { startLayers } from "./layers.js";
import { notesOf } from "./notes.js";
import { Panel } from "./panel.js";
import { Side } from "./side.js";

/** @import { Note } from "./notes.js" */

const WIDE = window.matchMedia("(min-width: 60em)");

/** Whether there is a margin for notes; a picture beside the text takes its room. */
const isWide = () => WIDE.matches && !(HAS_PICTURES && document.body.matches(".be-beside-picture"));

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const text = first(root, "article.be-text:not(.be-reading-text):not(.be-pane)");
  const notes = text ? notesOf(root) : [];
  if (text && notes.length) inTurns([() => { new Apparatus(text, notes, signal); }], signal);
}

class Apparatus {
  /** @param {HTMLElement} text @param {Note[]} notes @param {AbortSignal} signal */
  constructor(text, notes, signal) {
    this.notes = notes;
    this.byMark = new Map(notes.flatMap((note) => note.marks.map((mark) => [/** @type {Element} */ (mark), note])));
    /** @type {Note | null} */
    this.open = null;
    this.from = text;
    this.side = new Side(text, notes, (note, from) => this.toggle(note, from), signal);
    this.panel = new Panel({
      close: () => this.popup.close(true),
      step: (by) => this.step(by),
      isFirst: () => this.neighbour(-1) === null,
      isLast: () => this.neighbour(1) === null,
    }, signal);
    this.popup = new Popup({
      holds: (target) => isWide() || this.panel.has(target) || Boolean(around({ target }, "sup.be-mark")),
      closed: () => this.release(!signal.aborted), // when leaving for another page, its address must not be changed
      returnTo: () => this.from,
    });
    for (const note of notes) note.expand(false);
    startLayers(text, notes, () => this.refresh(), signal); // this also places the notes beside the text
    this.listen(text, signal);
    this.fromAddress();
  }

  /** @param {HTMLElement} text @param {AbortSignal} signal */
  listen(text, signal) {
    text.addEventListener("click", (event) => this.clicked(event), { signal });
    text.addEventListener("pointerover", (event) => this.hovered(event, true), { signal });
    text.addEventListener("pointerout", (event) => this.hovered(event, false), { signal });
    document.addEventListener("keydown", (event) => this.pressed(event), { signal });
    window.addEventListener("hashchange", () => this.fromAddress(), { signal });
    WIDE.addEventListener("change", () => this.refresh(), { signal });
    if (HAS_PICTURES) document.body.addEventListener("be-picture", () => this.refresh(), { signal });
  }

  get view() { return isWide() ? this.side : this.panel; }

  refresh() {
    const open = this.open;
    this.side.arrange(isWide());
    if (open && !open.isShown) this.popup.close(true);
    else if (open) this.show(open, this.from, false);
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    const link = around(event, "sup.be-mark a") ?? this.unresolvedAt(event);
    const note = link?.parentElement && this.byMark.get(link.parentElement);
    if (!link || !note || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    this.toggle(note, link);
  }

  /** In the reading text, a click on words with an unresolved defect opens their note, as its mark does. @param {MouseEvent} event */
  unresolvedAt(event) {
    const span = around(event, '[data-layer="reading"] .be-unresolved');
    const note = span && !around(event, "a") ? this.notes.find((one) => one.isUnresolved && one.targets.includes(span)) : undefined;
    note?.show(true);
    return note ? note.link : null;
  }

  /** @param {Event} event @param {boolean} isOver */
  hovered(event, isOver) {
    const mark = around(event, "sup.be-mark");
    const note = mark && this.byMark.get(mark);
    if (note && note !== this.open) {
      note.light(isOver);
      this.side.hint(note, isOver);
    }
  }

  /** The arrow keys go to the next and the previous note. @param {KeyboardEvent} event */
  pressed(event) {
    if (!this.open || !this.view.has(focused()) || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!by || around(event, "select")) return;
    event.preventDefault();
    this.step(by);
  }

  /** Open a note; a press on the mark it was opened from, or on the note, closes it. @param {Note} note @param {HTMLElement | null} from its mark */
  toggle(note, from) {
    if (note === this.open && (!from || from === this.from)) this.popup.close(true);
    else this.show(note, from ?? note.link, true);
  }

  /** @param {Note} note @param {HTMLElement} from @param {boolean} isAsked */
  show(note, from, isAsked) {
    if (this.open !== note) this.quiet();
    this.open = note;
    this.from = from.isConnected ? from : note.link;
    note.light(true);
    note.expand(true);
    this.view.show(note, this.from, isAsked);
    this.popup.open();
    if (isAsked && location.hash.slice(1) !== note.item.id) history.replaceState(history.state, "", `#${note.item.id}`);
  }

  quiet() {
    this.open?.light(false);
    this.open?.expand(false);
  }

  /** Close the open note and, if `isLast` (the page is not being left), remove it from the address. @param {boolean} isLast */
  release(isLast) {
    this.quiet();
    this.side.hide();
    this.panel.hide();
    this.open = null;
    if (isLast && location.hash.startsWith("#fn-")) history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** @param {number} by */
  neighbour(by) {
    const shown = this.notes.filter((note) => note.isShown);
    return this.open ? shown[shown.indexOf(this.open) + by] ?? null : null;
  }

  /** @param {number} by */
  step(by) {
    const next = this.neighbour(by);
    if (!next) return;
    this.show(next, next.link, true);
    const { top, bottom } = next.marks[0].getBoundingClientRect();
    if (top < 120 || bottom > innerHeight * (isWide() ? 0.8 : 0.45)) bring(next.marks[0]);
  }

  /** An address of a note (from a register, a report, a search), or of a mark that is hidden, opens the note at its words in the text. */
  fromAddress() {
    /** @param {HTMLElement} one */
    const isMeant = (one) => `#${one.id}` === location.hash;
    const note = this.notes.find((one) => isMeant(one.item) || (!one.isShown && one.marks.some(isMeant)));
    if (!note || note === this.open) return;
    const mark = note.marks.find(isMeant) ?? note.marks[0];
    note.show(true);
    this.side.arrange(isWide());
    this.show(note, need(mark, "a"), true);
    requestAnimationFrame(() => bring(mark));
  }
}

/** @param {HTMLElement} mark */
const bring = (mark) => mark.scrollIntoView({ block: isWide() ? "center" : "start" });
