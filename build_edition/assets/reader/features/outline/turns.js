// The controls for going through a transcript: in the bar on a wide screen, in a panel above it on phones; and their keyboard shortcuts.
import { button, element, first } from "../../page/dom.js";
import { addKeys, useKeys, usesKeys } from "../../page/keys.js";
import { Popup } from "../../page/popup.js";
import { say, sayMany } from "../../pure/words.js";
import { ANYBODY, upper } from "./text.js";

/** @import { Text } from "./text.js" */
/** @typedef {"turn" | "interruption"} Kind */
/** @typedef {(kind: Kind, by: number) => void} Go */

/** @type {Partial<Record<string, [Kind, number, () => string]>>} */
export const SHORTCUTS = {
  "[": ["turn", -1, () => say("previous turn of the chosen speaker")],
  "]": ["turn", 1, () => say("next turn of the chosen speaker")],
  "{": ["interruption", -1, () => say("previous interruption")],
  "}": ["interruption", 1, () => say("next interruption")],
};

addKeys(...Object.entries(SHORTCUTS).map(([key, shortcut]) => (
  { keys: [key], does: () => shortcut?.[2]() ?? "", when: () => usesKeys() && first(document, ".be-bar-speaker") !== null })));

/** Put the controls into the bar. Gives the menu of speakers. @param {Text} text @param {Go} go */
export function outlineOf(text, go) {
  const speakers = speakersOf(text);
  const many = text.interruptions.length;
  const interruptions = many ? [group(say("Interruptions"), step("interruption", -1, go),
    element("span", { class: "be-bar-word" }, sayMany("{n} interruption", "{n} interruptions", many)), step("interruption", 1, go))] : [];
  const panel = element("div", { class: "be-bar-panel", id: "be-bar-panel" },
    group(say("Turns"), step("turn", -1, go), speakers, step("turn", 1, go)), ...interruptions, help());
  const opener = opening("be-bar-more", say("Turns"), panel, true);
  text.bar.slot.before(opener, panel);
  return speakers;
}

/** @param {string} name @param {Node[]} children */
const group = (name, ...children) => element("div", { class: "be-bar-group", role: "group", "aria-label": name }, ...children);

/** The menu of speakers, each with the number of their turns. @param {Text} text */
function speakersOf(text) {
  const n = text.turnsOf(ANYBODY).length;
  const choose = element("select", { class: "be-bar-speaker", "aria-label": say("Whose turns") },
    element("option", { value: ANYBODY }, say("All turns ({n})", { n })));
  for (const id of text.speakers) {
    const words = say("{name} ({n})", { name: upper(text.nameOf(id)), n: text.turnsOf(id).length });
    choose.append(element("option", { value: id }, words));
  }
  return choose;
}

/** @param {Kind} kind @param {number} by @param {Go} go */
function step(kind, by, go) {
  const key = Object.entries(SHORTCUTS).find(([, shortcut]) => shortcut?.[0] === kind && shortcut[1] === by)?.[0] ?? "";
  const words = stepWords(kind, by);
  return button(by < 0 ? "‹" : "›", () => go(kind, by),
    { class: "be-bar-step", "aria-label": words, title: say("{what}: key {key}", { what: words, key }) });
}

/** @param {Kind} kind @param {number} by */
function stepWords(kind, by) {
  if (kind === "turn") return by < 0 ? say("Previous turn") : say("Next turn");
  return by < 0 ? say("Previous interruption") : say("Next interruption");
}

/**
 * A button that opens and closes a panel beside it; Escape closes the panel and returns the focus to the button. On phones the
 * panel of turns stays open when one presses elsewhere, so that one can go from turn to turn.
 * @param {string} css @param {string} words @param {HTMLElement} panel @param {boolean} staysOnPress
 */
function opening(css, words, panel, staysOnPress) {
  /** @param {boolean} isOpen */
  const show = (isOpen) => opener.setAttribute("aria-expanded", String(isOpen));
  const popup = new Popup({
    holds: (target) => opener.contains(target) || panel.contains(target),
    closed: () => show(false),
    returnTo: () => opener,
    staysOnPress,
  });
  const opener = button(words, () => {
    if (popup.isOpen) popup.close();
    else {
      popup.open();
      show(true);
    }
  }, { class: css, "aria-expanded": "false", "aria-controls": panel.id });
  return opener;
}

function help() {
  const use = element("input", { type: "checkbox", id: "be-bar-keys" });
  use.checked = usesKeys();
  use.addEventListener("change", () => useKeys(use.checked));
  const list = Object.entries(SHORTCUTS).flatMap(([key, shortcut]) =>
    [element("dt", {}, element("kbd", {}, key)), element("dd", {}, shortcut?.[2]() ?? "")]);
  const panel = element("div", { class: "be-bar-help", id: "be-bar-help" },
    element("dl", {}, ...list), element("label", { for: "be-bar-keys" }, use, " ", say("Use these keys")));
  const opener = opening("be-bar-ask", "?", panel, false);
  opener.setAttribute("aria-label", say("Keys"));
  opener.title = say("Keys");
  return element("div", { class: "be-bar-group be-bar-for-keys" }, opener, panel);
}
