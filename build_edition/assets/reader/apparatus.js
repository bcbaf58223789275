// Notes where they are read: beside the text on a wide screen, over it on a narrower one, from below on a phone.
// One note is open at a time; its address is in the address bar; Escape closes it and gives the focus back.
import { notesOf } from "./notes.js";
import { Panel } from "./panel.js";
import { Side } from "./side.js";
import { startLayers } from "./layers.js";

const WIDE = window.matchMedia("(min-width: 76.25em)");
let current = null;

export function start(root) {
  current?.abort();
  const text = root.querySelector("article.be-text:not(.be-reading-text):not(.be-pane)");
  const notes = text ? notesOf(root) : [];
  if (!notes.length) return;
  current = new AbortController();
  new Apparatus(text, notes, current.signal);
}

class Apparatus {
  constructor(text, notes, signal) {
    this.notes = notes;
    this.byMark = new Map(notes.flatMap((note) => note.marks.map((mark) => [mark, note])));
    this.byTarget = new Map(notes.map((note) => [note.id, note]));
    this.open = null;
    this.side = new Side(text, notes, (note, from) => this.toggle(note, from));
    this.panel = new Panel(text, {
      close: () => this.close(), step: (by) => this.step(by), isFirst: () => this.neighbour(-1) === null, isLast: () => this.neighbour(1) === null,
    });
    startLayers(text, notes, () => this.refresh(), signal);
    text.addEventListener("click", (event) => this.clicked(event), { signal });
    text.addEventListener("pointerover", (event) => this.hovered(event, true), { signal });
    text.addEventListener("pointerout", (event) => this.hovered(event, false), { signal });
    document.addEventListener("keydown", (event) => this.pressed(event), { signal });
    document.addEventListener("pointerdown", (event) => this.outside(event), { signal });
    window.addEventListener("hashchange", () => this.fromAddress(), { signal });
    WIDE.addEventListener("change", () => this.refresh(), { signal });
    for (const note of notes) {
      for (const mark of note.marks) mark.querySelector("a").setAttribute("aria-expanded", "false");
    }
    this.refresh();
    this.fromAddress();
  }

  get view() { return WIDE.matches ? this.side : this.panel; }

  refresh() {
    const open = this.open;
    this.side.arrange(WIDE.matches, open);
    if (open && !open.isShown) this.close();
    else if (open) this.show(open, this.from, false);
  }

  clicked(event) {
    const link = event.target.closest("sup.be-mark a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    this.toggle(this.byMark.get(link.parentElement), link);
  }

  hovered(event, isOver) {
    const mark = event.target.closest("sup.be-mark");
    const note = mark && this.byMark.get(mark);
    if (note && note !== this.open) {
      note.light(isOver);
      this.side.hint(note, isOver);
    }
  }

  pressed(event) {
    if (event.key === "Escape" && this.open && !event.defaultPrevented) {
      event.preventDefault();
      this.close();
    } else if (this.open && this.view.has(document.activeElement) && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by && event.target.tagName !== "SELECT") {
        event.preventDefault();
        this.step(by);
      }
    }
  }

  outside(event) {
    if (this.open && !WIDE.matches && !this.panel.has(event.target) && !event.target.closest("sup.be-mark")) this.close(false);
  }

  toggle(note, from) {
    if (note === this.open) this.close();
    else this.show(note, from, true);
  }

  show(note, from, isAsked) {
    if (this.open && this.open !== note) this.release();
    this.open = note;
    this.from = from?.isConnected ? from : note.marks[0].querySelector("a");
    note.light(true);
    for (const mark of note.marks) mark.querySelector("a").setAttribute("aria-expanded", "true");
    this.view.show(note, this.from, isAsked);
    if (isAsked && location.hash.slice(1) !== note.item.id) history.replaceState(history.state, "", `#${note.item.id}`);
  }

  release() {
    this.open.light(false);
    for (const mark of this.open.marks) mark.querySelector("a").setAttribute("aria-expanded", "false");
    this.side.hide();
    this.panel.hide();
    this.open = null;
  }

  close(isReturning = true) {
    const from = this.from;
    this.release();
    if (isReturning) from?.focus({ preventScroll: true });
    if (location.hash.startsWith("#fn-")) history.replaceState(history.state, "", location.pathname + location.search);
  }

  neighbour(by) {
    const shown = this.notes.filter((note) => note.isShown);
    return shown[shown.indexOf(this.open) + by] ?? null;
  }

  step(by) {
    const next = this.neighbour(by);
    if (!next) return;
    const mark = next.marks[0];
    this.show(next, mark.querySelector("a"), true);
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < 120 || bottom > innerHeight * (WIDE.matches ? 0.8 : 0.45)) mark.scrollIntoView({ block: WIDE.matches ? "center" : "start" });
  }

  /** A link to a note (from a register, a report, a search) opens it where its words stand. */
  fromAddress() {
    const note = this.notes.find((one) => `#${one.item.id}` === location.hash);
    if (!note || note === this.open) return;
    note.show(true);
    this.side.arrange(WIDE.matches, null);
    this.show(note, note.marks[0].querySelector("a"), true);
    requestAnimationFrame(() => note.marks[0].scrollIntoView({ block: WIDE.matches ? "center" : "start" }));
  }
}
