// The open card: created, announced to screen readers, shown beside its link and removed. Only one is open at a time.
import { all, focused, first } from "../../page/dom.js";
import { Popup, standBy } from "../../page/popup.js";

/** One card and its link. `gone` is called when the card is removed; `isDismissed` then says whether it was by Escape. */
export class OpenCard {
  /** @param {HTMLElement} link @param {HTMLElement} card @param {boolean} isByFocus @param {() => void} gone */
  constructor(link, card, isByFocus, gone) {
    this.link = link;
    this.card = card;
    this.isByFocus = isByFocus;
    this.gone = gone;
    this.isDismissed = false;
    this.popup = new Popup({
      holds: (target) => card.contains(target),
      closed: () => this.remove(),
      returnTo: () => { // called only for Escape: the focus stays where it is, or returns from the card to the link
        this.isDismissed = true;
        return card.contains(focused()) ? link : null;
      },
    });
    // a dialog is on top of everything, so that a card of a link in a dialog must be inside the dialog
    (link.closest("dialog, [popover]") ?? link.closest("main") ?? document.body).append(card);
    const described = first(card, "#be-hover-brief") ? "be-hover-brief" : "be-hover";
    link.setAttribute("aria-describedby", [...describedBy(link), described].join(" "));
  }

  get isShown() { return this.popup.isOpen; }
  get hasFocus() { return focused() === this.link || this.card.contains(focused()); }

  /** @param {EventTarget | null} target */
  holds(target) { return target === this.link || (target instanceof Node && this.card.contains(target)); }

  /** Show the card below or above the link; if the link runs over several lines, aligned with the line that is at `x`. @param {number | null} x */
  show(x) {
    this.card.hidden = false;
    this.popup.open();
    const { top, bottom, left } = this.link.getBoundingClientRect();
    const lines = [...this.link.getClientRects()];
    const line = lines.find((one) => x !== null && one.left <= x && x <= one.right) ?? lines[0];
    standBy(this.card, { top, bottom, left: line?.left ?? left }, { gap: 7, shift: 12 });
    if (this.card.scrollHeight > this.card.clientHeight + 1) this.card.tabIndex = 0;
  }

  close() {
    if (this.popup.isOpen) this.popup.close();
    else this.remove();
  }

  remove() {
    const rest = describedBy(this.link);
    if (rest.length) this.link.setAttribute("aria-describedby", rest.join(" "));
    else this.link.removeAttribute("aria-describedby");
    this.gone();
    this.card.remove();
  }

  /** Tab goes from the link into a card that holds links, and from there on to what follows the link.
   * @param {KeyboardEvent} event */
  step(event) {
    const stops = [...(this.card.tabIndex === 0 ? [this.card] : []), ...all(this.card, "a[href]")];
    const now = focused();
    const at = stops.findIndex((stop) => stop === now);
    if (now === this.link && !event.shiftKey && stops.length) {
      event.preventDefault();
      stops[0].focus();
    } else if (at >= 0 && event.shiftKey) {
      event.preventDefault();
      (stops[at - 1] ?? this.link).focus();
    } else if (at >= 0 && at === stops.length - 1) {
      this.link.focus({ preventScroll: true }); // the browser then moves on from here
      this.close();
    }
  }
}

/** The ids in `aria-describedby` of a link that are not those of a card. @param {HTMLElement} link */
const describedBy = (link) =>
  (link.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.startsWith("be-hover"));
