// The viewer: one picture at a time in a pane beside the text; buttons and keys change the picture and its size, scrolling moves it.
// It follows the text: it shows the picture of the page being read, until the reader chooses another.
import { say } from "../../pure/words.js";
import { all, around, button, element, first, need } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { Popup } from "../../page/popup.js";
import { DeepSurface, PlainSurface, viewerLibrary } from "./surfaces.js";

const STEP = 1.5;
const MOVE = 60;

export class Viewer {
  /** @param {HTMLAnchorElement[]} pictures @param {AbortSignal} signal */
  constructor(pictures, signal) {
    this.pictures = pictures;
    this.at = 0;
    /** @type {HTMLElement | null} */
    this.pane = null;
    /** @type {import("./surfaces.js").Surface | null} */
    this.surface = null;
    /** @type {HTMLElement | null} */
    this.opener = null;
    /** @type {HTMLElement | null} */
    this.read = null;
    this.popup = new Popup({
      holds: (target) => Boolean(this.pane?.contains(target)),
      closed: () => this.closed(),
      returnTo: () => this.opener,
      staysOnPress: true,
    });
    window.addEventListener("scroll", () => this.follow(), { passive: true, signal });
    signal.addEventListener("abort", () => this.popup.close(), { once: true });
  }

  /** @param {number} at @param {HTMLElement} opener */
  open(at, opener) {
    this.opener = opener;
    if (!this.pane) {
      this.pane = this.made();
      document.body.append(this.pane);
      standBeside(true);
      this.surface = new PlainSurface(need(this.pane, ".be-picture-area"), true);
      this.popup.open();
      void this.deepen(this.pane);
    }
    this.read = this.reading();
    this.show(at);
    need(this.pane, ".be-picture-area").focus({ preventScroll: true });
  }

  /** Draw with the library as soon as it has loaded; without it the picture is a scrollable image. @param {HTMLElement} pane */
  async deepen(pane) {
    const library = await viewerLibrary();
    if (this.pane !== pane) return;
    const area = need(pane, ".be-picture-area");
    this.surface?.end();
    this.surface = library ? new DeepSurface(area, library) : new PlainSurface(area, false);
    this.draw();
  }

  closed() {
    this.surface?.end();
    this.surface = null;
    this.pane?.remove();
    this.pane = null;
    standBeside(false);
  }

  made() {
    const pane = element("section", { class: "be-picture-pane", "aria-label": say("Picture of the original") },
      element("div", { class: "be-picture-bar" },
        element("b", { class: "be-picture-name" }),
        button("‹", () => this.show(this.at - 1), { class: "be-picture-before", "aria-label": say("Picture before") }),
        button("›", () => this.show(this.at + 1), { class: "be-picture-after", "aria-label": say("Next picture") }),
        button("−", () => this.enlarge(1 / STEP), { "aria-label": say("Smaller") }),
        button("+", () => this.enlarge(STEP), { "aria-label": say("Larger") }),
        button("×", () => this.popup.close(true), { "aria-label": say("Close") })),
      element("div", { class: "be-picture-area", tabindex: "0", role: "group", "aria-label": say("Picture; plus and minus change its size, arrow keys move it") }),
      element("p", { class: "be-picture-says", tabindex: "0" }));
    pane.addEventListener("keydown", (event) => this.pressed(event));
    return pane;
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    /** @type {Partial<Record<string, () => void>>} */
    const acts = {
      "+": () => this.enlarge(STEP), "=": () => this.enlarge(STEP), "-": () => this.enlarge(1 / STEP), "0": () => this.enlarge(0),
      PageDown: () => this.show(this.at + 1), PageUp: () => this.show(this.at - 1),
      ArrowLeft: () => this.surface?.move(-MOVE, 0), ArrowRight: () => this.surface?.move(MOVE, 0),
      ArrowUp: () => this.surface?.move(0, -MOVE), ArrowDown: () => this.surface?.move(0, MOVE),
    };
    const act = acts[event.key];
    if (!act || (event.key.startsWith("Arrow") && !around(event, ".be-picture-area"))) return;
    event.preventDefault();
    event.stopPropagation(); // the theme and the outline use some of these keys too
    act();
  }

  /** Show a picture, fitted to the pane. @param {number} at */
  show(at) {
    const link = this.pictures[at];
    if (!this.pane || !link) return;
    this.at = at;
    need(this.pane, ".be-picture-name").textContent = link.textContent;
    need(this.pane, ".be-picture-says").textContent = seenOn(link);
    for (const [name, isEnd] of /** @type {const} */ ([["before", at === 0], ["after", at === this.pictures.length - 1]])) {
      need(this.pane, `.be-picture-${name}`).toggleAttribute("disabled", isEnd);
    }
    this.draw();
    announce(`${link.textContent}. ${seenOn(link)}`);
  }

  /** Show the current picture on the surface; if it does not load, say so and give its description. */
  draw() {
    const link = this.pictures[this.at];
    if (!link) return;
    const says = seenOn(link);
    this.surface?.show(link, says, () => {
      if (this.pictures[this.at] !== link || !this.pane) return;
      need(this.pane, ".be-picture-says").replaceChildren(say("The picture did not come; this is what it shows:"), " ", says);
    });
  }

  /** Enlarge or reduce by a factor; 0 is the size of the pane. @param {number} factor */
  enlarge(factor) {
    this.surface?.enlarge(factor);
  }

  /** The page mark of the page being read. @returns {HTMLElement | null} */
  reading() {
    const marks = all(document, ".be-milestone a[id]").filter((one) => this.of(one) >= 0);
    return marks.filter((one) => one.getBoundingClientRect().top < window.innerHeight / 3).at(-1) ?? marks[0] ?? null;
  }

  /** Show the picture of the page being read when the reader has scrolled to another page. */
  follow() {
    const passed = this.pane ? this.reading() : null;
    if (!passed || passed === this.read) return;
    this.read = passed;
    this.show(this.of(passed));
  }

  /** @param {HTMLElement} mark */
  of(mark) {
    return this.pictures.findIndex((one) => one.dataset.mark === mark.id);
  }
}

/** The description of a picture. @param {HTMLElement} link */
const seenOn = (link) => first(link.closest(".be-facsimile") ?? document, ".be-alt")?.textContent ?? "";

/** Make room on the page for the pane, or take it back, and notify what is in the margin with the event `be-picture`. @param {boolean} isThere */
function standBeside(isThere) {
  document.body.classList.toggle("be-beside-picture", isThere);
  document.body.dispatchEvent(new Event("be-picture"));
}
