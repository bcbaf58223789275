// Pictures of the original beside the text. Published only with editions that have some; a picture is fetched when a reader
// opens it. Without this script the list links to the picture files and describes them in words.
import { say } from "../../pure/words.js";
import { around, all, first } from "../../page/dom.js";
import { onPage } from "../../page/page.js";
import { Viewer } from "./viewer.js";

onPage((root, signal) => {
  const pictures = /** @type {HTMLAnchorElement[]} */ (all(root, ".be-facsimile a.be-picture"));
  if (!pictures.length) return;
  const viewer = new Viewer(pictures, signal);
  root.addEventListener("click", (event) => {
    const pressed = around(event, "a.be-picture, .be-milestone a");
    if (!pressed || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const at = pictures.findIndex((one) => one === pressed || (one.dataset.mark && one.dataset.mark === pressed.id));
    if (at < 0) return;
    event.preventDefault();
    viewer.open(at, pressed);
  }, { signal });
  const way = first(root, '.be-ways a[href$="#facsimiles"]');
  if (way) way.title = say("Press a page mark in the text to see its picture beside it");
});
