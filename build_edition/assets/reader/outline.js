// The reading position and the outline of turns: a slim bar over the text (at the foot of a phone's screen) that says
// where one is, and in a transcript leads to a speaker's next turn and to the next interruption.
// The style sheet keeps the room for it free, so that nothing moves when it appears.
import { announce, article, element, remember, remembered } from "./page.js";

const ANYBODY = "";
const KEYS = "outline-keys";
const SHORTCUTS = {
  "[": ["turn", -1, "previous turn of the chosen speaker"],
  "]": ["turn", 1, "next turn of the chosen speaker"],
  "{": ["interruption", -1, "previous interruption"],
  "}": ["interruption", 1, "next interruption"],
};
const PHONE = "(max-width: 44.9844em)"; // as in 10-edition.css

let here = null; // the text that is open: { text, bar, units, names, where, who, line, speaker, held }
let isListening = false;
let isDue = false;

/** Put the bar over the text of this page, if it has one. */
export function start(document) {
  const text = article();
  here = text ? begin(text) : null;
  if (here) update();
  if (isListening) return;
  isListening = true;
  for (const event of ["scroll", "resize"]) window.addEventListener(event, updateSoon, { passive: true });
  document.addEventListener("keydown", onKey);
  document.addEventListener("pointerdown", onPress);
}

/** The place in the bar for another module's button; null on a page without a text. */
export function slot() {
  if (!here?.bar.isConnected) start(document);
  return here?.bar.querySelector(".be-bar-slot") ?? null;
}

/* --- the bar ----------------------------------------------------------------------------------------- */

function begin(text) {
  document.querySelector(".be-bar-place")?.remove();
  const units = [...text.querySelectorAll(".be-unit")];
  const names = JSON.parse(text.dataset.speakers ?? "{}");
  const state = {
    text, units, names, held: null,
    total: units.filter(numberOf).length,
    where: element("span", { class: "be-bar-number" }),
    who: element("span", { class: "be-bar-who" }),
    line: element("span", { class: "be-bar-line" }),
    slot: element("div", { class: "be-bar-slot" }),
  };
  const isTranscript = units.some((unit) => unit.dataset.speaker);
  state.bar = element("nav", { class: "be-bar", "aria-label": "In this text" },
    element("p", { class: "be-bar-where" }, state.where, " ", state.who),
    ...(isTranscript ? outline(state) : []), state.slot, state.line);
  text.before(element("div", { class: "be-bar-place" }, state.bar));
  return state;
}

const numberOf = (unit) => unit.querySelector(":scope > a.be-number")?.textContent;
const turnsIn = (state, speaker) => state.units.filter((unit) =>
  unit.matches(".be-turn") && (speaker === ANYBODY || unit.dataset.speaker === speaker));
const interruptionsIn = (state) => state.units.filter((unit) => unit.matches(".be-turn.be-other"));
const nameOf = (state, id) => state.names[id] ?? id;
const upper = (words) => words[0].toUpperCase() + words.slice(1);

/** What leads through a transcript: on a wide screen in the bar, on a phone in a panel above it. */
function outline(state) {
  state.speaker = speakers(state);
  const interruptions = interruptionsIn(state).length;
  const panel = element("div", { class: "be-bar-panel", id: "be-bar-panel" },
    group("Turns", step("turn", -1), state.speaker, step("turn", 1)),
    ...(interruptions ? [group("Interruptions", step("interruption", -1),
      element("span", { class: "be-bar-word" }, `${interruptions} interruptions`), step("interruption", 1))] : []),
    help());
  return [opener("be-bar-more", "Turns", panel), panel];
}

const group = (name, ...children) => element("div", { class: "be-bar-group", role: "group", "aria-label": name }, ...children);

/** The menu of speakers, each with the number of their turns. */
function speakers(state) {
  const choose = element("select", { class: "be-bar-speaker", "aria-label": "Whose turns" },
    element("option", { value: ANYBODY }, `All turns (${turnsIn(state, ANYBODY).length})`));
  for (const id of new Set(state.units.map((unit) => unit.dataset.speaker).filter(Boolean))) {
    choose.append(element("option", { value: id }, `${upper(nameOf(state, id))} (${turnsIn(state, id).length})`));
  }
  return choose;
}

function step(kind, by) {
  const key = Object.keys(SHORTCUTS).find((one) => SHORTCUTS[one][0] === kind && SHORTCUTS[one][1] === by);
  const words = `${by < 0 ? "Previous" : "Next"} ${kind}`;
  const made = element("button", { type: "button", class: "be-bar-step", "aria-label": words, title: `${words}: key ${key}` },
    by < 0 ? "‹" : "›");
  made.addEventListener("click", () => go(kind, by));
  return made;
}

/** A button that opens and closes a panel; Escape closes it and returns to the button. */
function opener(css, words, panel) {
  const button = element("button", { type: "button", class: css, "aria-expanded": "false", "aria-controls": panel.id }, words);
  button.addEventListener("click", () => toggle(button, button.getAttribute("aria-expanded") !== "true"));
  return button;
}

function toggle(button, isOpen) {
  button.setAttribute("aria-expanded", String(isOpen));
}

function help() {
  const use = element("input", { type: "checkbox", id: "be-bar-keys" });
  use.checked = remembered(KEYS, true);
  use.addEventListener("change", () => remember(KEYS, use.checked));
  const list = Object.entries(SHORTCUTS).flatMap(([key, [, , words]]) =>
    [element("dt", {}, element("kbd", {}, key)), element("dd", {}, words)]);
  const panel = element("div", { class: "be-bar-help", id: "be-bar-help" },
    element("dl", {}, ...list), element("label", { for: "be-bar-keys" }, use, " Use these keys"));
  return element("div", { class: "be-bar-group be-bar-for-keys" }, opener("be-bar-ask", "Keys", panel), panel);
}

/* --- where one is -------------------------------------------------------------------------------------- */

function updateSoon() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => { isDue = false; update(); });
}

/** The line of the window at which one is taken to read: where a paragraph comes to stand that was jumped to. */
const readingLine = () => 5 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 8;

/** The index of the paragraph at the reading line: the one just jumped to, until the reader scrolls; -1 before the first. */
function current() {
  if (here.held && Math.abs(window.scrollY - here.held.scrollY) < 3) return here.held.index;
  here.held = null;
  const at = readingLine();
  let low = 0;
  let high = here.units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (here.units[middle].getBoundingClientRect().top <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function update() {
  if (!here?.bar.isConnected) return;
  const box = here.text.getBoundingClientRect();
  const at = readingLine();
  const isPast = box.bottom < at;
  const unit = here.units[current()];
  if (!unit) say([`${here.total} paragraphs`, ""]);
  else say(isPast && !here.held ? ["Notes", ""] : placeOf(unit));
  here.bar.classList.toggle("be-bar-past", isPast);
  const share = Math.min(1, Math.max(0, (at - box.top) / Math.max(1, box.height)));
  here.line.style.setProperty("--be-share", share.toFixed(4));
  const footer = document.querySelector(".md-footer")?.getBoundingClientRect();
  const isAway = box.top > innerHeight * 0.7 || (footer && footer.top < innerHeight);
  here.bar.classList.toggle("be-bar-away", isAway && matchMedia(PHONE).matches && !here.bar.contains(document.activeElement));
}

/** Where a paragraph stands, and who speaks in it. */
function placeOf(unit) {
  const number = numberOf(unit);
  const part = [...unit.classList].find((name) => name.startsWith("be-") && name !== "be-unit") ?? "";
  const who = unit.dataset.speaker ? nameOf(here, unit.dataset.speaker) : "";
  return [number ? `¶ ${number} of ${here.total}` : upper(part.slice(3).replaceAll("-", " ")), who];
}

function say([where, who]) {
  const shown = who ? `${where},` : where;
  if (here.where.textContent !== shown) here.where.textContent = shown;
  if (here.who.textContent !== who) here.who.textContent = who;
}

/* --- going ------------------------------------------------------------------------------------------------ */

/** Go to the next (1) or previous (-1) turn of the chosen speaker, or interruption. */
function go(kind, by) {
  const speaker = here.speaker.value;
  const wanted = kind === "turn" ? turnsIn(here, speaker) : interruptionsIn(here);
  const at = current();
  const places = wanted.map((unit) => here.units.indexOf(unit));
  const found = by > 0 ? places.findIndex((index) => index > at) : places.findLastIndex((index) => index < at);
  if (found < 0) {
    const whose = kind === "turn" && speaker !== ANYBODY ? ` of ${nameOf(here, speaker)}` : "";
    const words = `No ${by > 0 ? "later" : "earlier"} ${kind}${whose}`;
    say([words, ""]);
    announce(words);
    return;
  }
  arrive(wanted[found], `${kind} ${found + 1} of ${wanted.length}`);
}

/** Bring a paragraph to the reading line, give it the focus and say where one is. */
function arrive(unit, count) {
  unit.setAttribute("tabindex", "-1");
  unit.addEventListener("blur", () => unit.removeAttribute("tabindex"), { once: true });
  unit.focus({ preventScroll: true });
  unit.scrollIntoView({ block: "start", behavior: "instant" });
  here.held = { index: here.units.indexOf(unit), scrollY: window.scrollY };
  update();
  announce(`${placeOf(unit).filter(Boolean).join(", ").replace("¶", "Paragraph")}; ${count}`);
}

function onKey(event) {
  if (!here?.bar.isConnected) return;
  if (event.key === "Escape") { closePanel(event); return; }
  const shortcut = SHORTCUTS[event.key];
  const isAltGraph = event.getModifierState("AltGraph"); // brackets are typed with it on many keyboards
  const isOther = event.metaKey || ((event.ctrlKey || event.altKey) && !isAltGraph);
  if (!shortcut || isOther || event.defaultPrevented || !here.speaker || !remembered(KEYS, true)) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable], dialog")) return;
  event.preventDefault();
  go(shortcut[0], shortcut[1]);
}

const opened = () => [...here.bar.querySelectorAll("[aria-expanded=true]")].pop();

function closePanel(event) {
  const button = opened();
  if (!button || event.defaultPrevented) return;
  event.preventDefault();
  toggle(button, false);
  button.focus();
}

/** A press outside closes the list of keys; a phone's panel stays, so that one can go on from turn to turn. */
function onPress(event) {
  const button = here?.bar.querySelector(".be-bar-ask[aria-expanded=true]");
  if (button && !button.parentElement.contains(event.target)) toggle(button, false);
}
