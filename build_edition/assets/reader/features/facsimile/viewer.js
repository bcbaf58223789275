// The viewer: one picture at a time in a pane beside the text, turned and enlarged by buttons and keys, moved by scrolling.
// It follows the text: the picture is that of the page being read, until the reader turns to another.
import { say } from "../../pure/words.js";
import { all, button, element, first, need } from "../../page/dom.js";
import { announce } from "../../page/page.js";
import { Popup } from "../../page/popup.js";

const LARGEST = 8;
const STEP = 1.5;

export class Viewer {
  /** @param {HTMLAnchorElement[]} pictures @param {AbortSignal} signal */
  constructor(pictures, signal) {
    this.pictures = pictures;
    this.at = 0;
    this.zoom = 1;
    /** @type {HTMLElement | null} */
    this.pane = null;
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
      document.body.classList.add("be-beside-picture");
      this.popup.open();
    }
    this.read = this.reading();
    this.show(at);
    need(this.pane, ".be-picture-area").focus({ preventScroll: true });
  }

  closed() {
    this.pane?.remove();
    this.pane = null;
    document.body.classList.remove("be-beside-picture");
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
      element("p", { class: "be-picture-says" }));
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
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation(); // the theme and the outline have keys of their own
    act();
  }

  /** Show a picture, as large as the pane; one that fails says so. @param {number} at */
  show(at) {
    const link = this.pictures[at];
    if (!this.pane || !link) return;
    this.at = at;
    const says = first(link.closest(".be-facsimile") ?? document, ".be-alt")?.textContent ?? "";
    const image = element("img", { alt: says, width: link.dataset.width, height: link.dataset.height });
    image.addEventListener("error", () => need(this.pane ?? document, ".be-picture-says").replaceChildren(say("The picture did not come; this is what it shows:"), " ", says));
    image.src = link.href;
    need(this.pane, ".be-picture-area").replaceChildren(image);
    need(this.pane, ".be-picture-name").textContent = link.textContent;
    need(this.pane, ".be-picture-says").textContent = says;
    for (const [name, isEnd] of /** @type {const} */ ([["before", at === 0], ["after", at === this.pictures.length - 1]])) {
      need(this.pane, `.be-picture-${name}`).toggleAttribute("disabled", isEnd);
    }
    this.enlarge(0);
    announce(`${link.textContent}. ${says}`);
  }

  /** Enlarge or reduce by a factor; 0 is the size of the pane. What is in the middle stays there. @param {number} factor */
  enlarge(factor) {
    if (!this.pane) return;
    const area = need(this.pane, ".be-picture-area");
    const middle = [area.scrollLeft + area.clientWidth / 2, area.scrollTop + area.clientHeight / 2];
    const before = this.zoom;
    this.zoom = factor ? Math.min(LARGEST, Math.max(1, this.zoom * factor)) : 1;
    area.style.setProperty("--be-zoom", `${this.zoom * 100}%`);
    const grown = this.zoom / before;
    area.scrollTo((middle[0] ?? 0) * grown - area.clientWidth / 2, (middle[1] ?? 0) * grown - area.clientHeight / 2);
  }

  /** The mark of the page being read. @returns {HTMLElement | null} */
  reading() {
    const marks = all(document, ".be-milestone a[id]").filter((one) => this.of(one) >= 0);
    return marks.filter((one) => one.getBoundingClientRect().top < window.innerHeight / 3).at(-1) ?? marks[0] ?? null;
  }

  /** Show the page being read, once the reader has come to another. */
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
