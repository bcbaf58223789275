// One note in a panel: near its mark on a tablet, a sheet from below on a phone. Not modal: the text stays in reach.
import { element } from "./page.js";

const PHONE = window.matchMedia("(max-width: 44.9844em)");
const MARGIN = 12;

export class Panel {
  constructor(text, actions) {
    this.text = text;
    const button = (name, sign, act) => {
      const made = element("button", { type: "button", class: "be-panel-button", "aria-label": name, title: name }, sign);
      made.addEventListener("click", act);
      return made;
    };
    this.actions = actions;
    this.title = element("h2", { class: "be-panel-title", id: "be-panel-title" });
    this.previous = button("Previous note", "‹", () => actions.step(-1));
    this.next = button("Next note", "›", () => actions.step(1));
    this.body = element("div", { class: "be-panel-body" });
    this.element = element(
      "div", { class: "be-panel be-editorial", role: "dialog", "aria-labelledby": "be-panel-title", tabindex: "-1", hidden: true },
      element("div", { class: "be-panel-head" }, this.title, this.previous, this.next, button("Close the note", "×", actions.close)), this.body,
    );
    document.getElementById("be-panel-title")?.closest(".be-panel")?.remove();
    document.body.append(this.element);
  }

  has(target) { return this.element.contains(target); }

  show(note, from, isAsked) {
    this.title.textContent = `${note.isExplanatory ? "Note" : "Textual note"} ${note.number}`;
    this.body.replaceChildren(note.content());
    this.body.scrollTop = 0;
    this.element.hidden = false;
    this.previous.disabled = this.actions.isFirst();
    this.next.disabled = this.actions.isLast();
    this.place(from);
    if (isAsked && !this.element.contains(document.activeElement)) this.element.focus({ preventScroll: true });
    else if (isAsked && document.activeElement.disabled) this.element.focus({ preventScroll: true });
  }

  hide() { this.element.hidden = true; }

  /** Below the mark, or above it where there is no room; on a phone the style sheet puts it at the foot of the screen. */
  place(from) {
    this.element.classList.toggle("be-sheet", PHONE.matches);
    this.element.style.removeProperty("top");
    this.element.style.removeProperty("left");
    if (PHONE.matches) {
      const hidden = from.getBoundingClientRect().bottom - (innerHeight - this.element.offsetHeight - MARGIN);
      if (hidden > 0) scrollBy({ top: hidden + 40 });
      return;
    }
    const mark = from.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const isAbove = mark.bottom + MARGIN + height > innerHeight && mark.top - MARGIN - height > 60;
    const top = isAbove ? mark.top - MARGIN - height : mark.bottom + MARGIN;
    const left = Math.min(Math.max(MARGIN, mark.left - width / 3), document.documentElement.clientWidth - width - MARGIN);
    this.element.style.top = `${scrollY + top}px`;
    this.element.style.left = `${scrollX + left}px`;
  }
}
