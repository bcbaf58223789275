// Propose a note: a button at the selected words, and a tool of every paragraph, open the panel in which it is written.
// What the panel needs is fetched only then; nothing leaves the page until the reader follows the link.
import { announce, data, element } from "./page.js";
import { addTool } from "./tools.js";
import { closePanel, openPanel } from "./propose-panel.js";
import { CannotTell, receivedText, spanOfRange } from "./received.js";

const WAIT = 200; // ms after the last change of a selection, so that the button does not dance
let button = null;
let timer = 0;

addTool({
  id: "propose",
  leaves: true,
  when: (place) => place.kind === "paragraph",
  name: () => "Propose a note",
  run: (place) => propose(place.selected?.range ?? rangeOf(document.getElementById(place.id))),
});

export function start() {
  closePanel();
  hide();
  if (button) return;
  button = element("button", { type: "button", class: "be-propose-button", hidden: true }, "Propose a note");
  button.addEventListener("pointerdown", (event) => event.preventDefault()); // which keeps the selection
  button.addEventListener("click", () => {
    const range = selectedRange();
    if (range) propose(range);
  });
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(selectionChanged, WAIT);
  });
}

/** The text of which words can be selected here; a page that sets two texts side by side has none. */
export const textHere = () => document.querySelector("article.be-text[data-document]:not(.be-pane)");

function selectedRange() {
  const selection = getSelection();
  const text = textHere();
  if (!text || !selection.rangeCount || selection.isCollapsed || !selection.toString().trim()) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(text) ? range.cloneRange() : null;
}

function selectionChanged() {
  const range = selectedRange();
  const boxes = range ? [...range.getClientRects()].filter((box) => box.width) : [];
  if (!boxes.length || document.querySelector(".be-propose")) return hide();
  document.body.append(button);
  button.hidden = false;
  const last = boxes.at(-1);
  const room = document.documentElement.clientWidth - button.offsetWidth - 12;
  button.style.left = `${scrollX + Math.max(12, Math.min(last.right - button.offsetWidth / 2, room))}px`;
  button.style.top = `${scrollY + last.bottom + 8}px`;
}

function hide() {
  if (button) button.hidden = true;
}

function rangeOf(unit) {
  const range = document.createRange();
  range.selectNodeContents(unit);
  return range;
}

/** Open the panel on the words of a range, or say why that cannot be. */
export async function propose(range) {
  const text = textHere();
  try {
    const [received, choices, repository] = await Promise.all([
      receivedText(text.dataset.document), data("propose.json"), data("repository.json").catch(() => null),
    ]);
    const span = spanOfRange(text, range, received);
    openPanel({ span, received, choices, repository, opener: wayBack(text, range) });
  } catch (error) {
    say(error instanceof CannotTell ? error.message : error instanceof RangeError ? "Select whole words." : "What is needed for a note could not be loaded.");
  }
  hide();
}

/** Where the focus goes when the panel is closed: the number of the first paragraph of the words. */
function wayBack(text, range) {
  const unit = [...text.querySelectorAll(".be-unit")].find((one) => range.intersectsNode(one));
  return unit?.querySelector("a.be-number") ?? unit?.querySelector("a") ?? null;
}

function say(words) {
  announce(words);
  document.querySelector(".be-propose-word")?.remove();
  const word = element("p", { class: "be-propose-word", "aria-hidden": "true" }, words);
  document.body.append(word);
  setTimeout(() => word.remove(), 6000);
}
