// A slim bar above the text for what a reader chooses and where a reader is.
import { article, element } from "./page.js";

/** The place in the bar for other modules' controls; makes the bar when there is none. */
export function slot() {
  const text = article();
  let bar = document.querySelector(".be-bar");
  if (!bar) {
    bar = element("div", { class: "be-bar be-editorial" }, element("div", { class: "be-bar-slot" }));
    text.before(bar);
  }
  return bar.querySelector(".be-bar-slot");
}
