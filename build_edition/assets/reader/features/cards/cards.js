// Cards: who or what a name, a parallel or a citation is, beside it, without leaving the page.
// Shown on hover with a mouse and on keyboard focus; under a finger it is a sheet from below.
// WCAG 1.4.13: Escape closes a card without moving focus or pointer; the pointer may enter the card; it stays open until the
// pointer or the focus leaves it.
import { all, around, first, focused, isModified } from "../../page/dom.js";
import { EDITION } from "../../page/page.js";
import { subjectAt } from "../../pure/addresses.js";
import { withCards } from "./said.js";

/** @import { Popup } from "../../page/popup.js" */
/** @import { Subject } from "../../pure/addresses.js" */
/** @import { OpenCard } from "./open.js" */
/** @import { Said } from "./said.js" */
const OPENS_AFTER = 350;
const CLOSES_AFTER = 260;
const NOT_HERE = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";

/** Remove the browser's own tooltips from the marks that get a card, and add the listeners.
 * @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  for (const mark of all(root, "a.be-parallel[title]")) mark.removeAttribute("title");
  const cards = new Cards();
  root.addEventListener("pointerover", (event) => cards.pointed(event), { signal });
  root.documentElement.addEventListener("pointerleave", (event) => cards.left(event), { signal });
  root.addEventListener("pointerdown", (event) => cards.pressed(event), { signal });
  root.addEventListener("click", (event) => cards.touched(event), { signal });
  root.addEventListener("focusin", (event) => cards.focused(event), { signal });
  root.addEventListener("focusout", (event) => cards.blurred(event), { signal });
  root.addEventListener("keydown", (event) => cards.typed(event), { capture: true, signal });
  root.addEventListener("scroll", () => cards.scrolled(), { passive: true, signal });
  window.addEventListener("resize", () => cards.close(), { signal });
  signal.addEventListener("abort", () => cards.leave(), { once: true });
}

/** The subject of a link; null if it gets no card. @param {HTMLElement} link @returns {Subject | null} */
function subjectOf(link) {
  if (link.closest(NOT_HERE)) return null;
  if (link.dataset.entry) return { kind: "entries", keys: link.dataset.entry.split(" ") };
  return subjectAt(new URL(link.getAttribute("href") ?? "", document.baseURI), EDITION, location.pathname);
}

/** @param {Event} event */
const linkAt = (event) => around(event, "a[href]");

class Cards {
  constructor() {
    /** @type {OpenCard | null} */
    this.open = null;
    /** @type {HTMLElement | null} */
    this.dismissed = null; // the link whose card was closed with Escape: its card does not open again until the link was left
    this.opening = 0;
    this.isForFocus = false; // whether the card that is about to open was requested by keyboard focus, not by the pointer
    this.closing = 0;
    this.isTouched = false; // whether the last press was by a finger
    /** @type {Popup | null} */
    this.sheet = null;
  }

  /** Show the card of a link after a delay. On focus it is built at once, so that screen readers have its description.
   * @param {HTMLElement} link @param {Subject} subject @param {number | null} x horizontal position of the pointer; null if requested by focus */
  prepare(link, subject, x) {
    clearTimeout(this.opening);
    const isByFocus = x === null;
    this.isForFocus = isByFocus;
    if (isByFocus) withCards((cards) => { if (focused() === link) this.build(cards, link, subject, true); });
    this.opening = window.setTimeout(() => withCards((cards) => {
      if (!this.isWanted(link, isByFocus)) return;
      if (this.open?.link !== link) this.build(cards, link, subject, isByFocus);
      this.open?.show(x);
    }), OPENS_AFTER);
  }

  /** @param {HTMLElement} link @param {boolean} isByFocus */
  isWanted(link, isByFocus) {
    return link.isConnected && link !== this.dismissed && (isByFocus ? focused() === link : link.matches(":hover"));
  }

  /** @param {Said} cards @param {HTMLElement} link @param {Subject} subject @param {boolean} isByFocus */
  build(cards, link, subject, isByFocus) {
    this.take();
    const made = cards.cardOf(link, subject);
    if (!made) return;
    const card = new cards.OpenCard(link, made, isByFocus, () => {
      if (this.open === card) this.open = null;
      if (!card.isDismissed) return;
      this.dismissed = link;
      clearTimeout(this.opening);
    });
    this.open = card;
  }

  /** Remove the open card. */
  take() {
    clearTimeout(this.closing);
    this.open?.close();
  }

  close() {
    clearTimeout(this.opening);
    this.take();
  }

  leave() {
    this.close();
    this.sheet?.close();
  }

  /** Close after a delay, in which the pointer may move to the card; not while the focus keeps the card open. */
  closeSoon() {
    clearTimeout(this.closing);
    this.closing = window.setTimeout(() => {
      const { open } = this;
      if (open && !(open.isByFocus && open.hasFocus) && !open.card.matches(":hover")) this.close();
    }, CLOSES_AFTER);
  }

  /** @param {PointerEvent} event */
  pointed(event) {
    if (event.pointerType === "touch") return;
    const link = linkAt(event);
    if (link !== this.dismissed && !this.open?.hasFocus) this.dismissed = null;
    if (this.open && (link === this.open.link || this.open.holds(event.target))) {
      clearTimeout(this.closing);
      if (this.open.isShown) clearTimeout(this.opening);
      return;
    }
    clearTimeout(this.opening);
    const subject = link && link !== this.dismissed && event.buttons === 0 ? subjectOf(link) : null;
    if (link && subject) this.prepare(link, subject, event.clientX);
    if (this.open) this.closeSoon();
  }

  /** @param {PointerEvent} event */
  left(event) {
    if (event.pointerType === "touch") return;
    clearTimeout(this.opening);
    this.closeSoon();
  }

  /** A tap on a link within a text opens a sheet; links elsewhere are followed as usual. @param {MouseEvent} event */
  touched(event) {
    const link = this.isTouched ? around(event, ".be-text a[href]") : null;
    const subject = link && !isModified(event) && !event.defaultPrevented ? subjectOf(link) : null;
    if (!link || !subject) return;
    event.preventDefault();
    const follow = () => location.assign(/** @type {HTMLAnchorElement} */ (link).href);
    withCards((cards) => {
      const card = cards.cardOf(link, subject);
      if (!card) return follow();
      this.sheet = cards.openSheet(link, card);
    }, follow);
  }

  /** @param {PointerEvent} event */
  pressed(event) {
    this.isTouched = event.pointerType === "touch";
    if (!(event.target instanceof Node) || !this.open?.card.contains(event.target)) this.close();
  }

  /** @param {FocusEvent} event */
  focused(event) {
    const link = linkAt(event);
    if (this.open && (this.open.link === link || this.open.holds(event.target))) return;
    if (!link || link === this.dismissed || !link.matches(":focus-visible")) return;
    const subject = subjectOf(link);
    if (!subject) return;
    this.dismissed = null;
    this.prepare(link, subject, null);
  }

  /** @param {FocusEvent} event */
  blurred(event) {
    if (event.target === this.dismissed) this.dismissed = null;
    const { open } = this;
    if (!open) clearTimeout(this.opening);
    else if (!open.holds(event.relatedTarget) && open.holds(event.target) && !open.card.matches(":hover")) this.close();
  }

  /** @param {KeyboardEvent} event */
  typed(event) {
    if (event.key === "Tab" && this.open?.isShown && !event.altKey && !event.ctrlKey && !event.metaKey) this.open.step(event);
  }

  /** A link that only scrolls past under a resting pointer opens no card. */
  scrolled() {
    if (!this.isForFocus && !first(document, "main a:hover")) clearTimeout(this.opening);
  }
}
