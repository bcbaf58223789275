// The button *Layers* in the bar and the box it opens: choice of layer and notes with radio buttons and menus.
import { button, element } from "../../page/dom.js";
import { Popup } from "../../page/popup.js";
import { isVariant } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";
import { say } from "../../pure/words.js";

/** @import { Choice, Key } from "../../pure/layers.js" */
/** @import { Note } from "./notes.js" */
/** @typedef {[string, string][]} Options value and label of each */
/** @typedef {{ element: HTMLElement, read: (state: Choice) => void }} Field */
/** @typedef {{ state: Choice, choose: (key: Key, value: string) => void }} Choosing */

/**
 * Put the button and its box into a slot of the bar.
 * @param {HTMLElement} holder @param {Note[]} notes @param {Choice} state @param {Choosing["choose"]} choose
 */
export function controls(holder, notes, state, choose) {
  const fields = fieldsOf(HAS_WITNESSES ? notes.filter((note) => !isVariant(note)) : notes, { state, choose });
  if (HAS_WITNESSES) fields.push(...variantsOf(notes.filter(isVariant), { state, choose }));
  const status = element("span", { class: "be-layers-status" });
  const box = element("div", { class: "be-layers", id: "be-layers", role: "group", "aria-label": say("Layers"), hidden: true },
    ...fields.map((field) => field.element));
  const opener = button(say("Layers"), () => { if (popup.isOpen) popup.close(); else open(true); },
    { class: "be-layers-button", "aria-expanded": "false", "aria-controls": "be-layers" });
  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    box.hidden = !isOpen;
    opener.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) popup.open();
  };
  const popup = new Popup({ holds: (target) => holder.contains(target), closed: () => open(false), returnTo: () => opener });
  holder.replaceChildren(opener, status, box);
  return {
    /** @param {string} words */
    say: (words) => { status.textContent = opener.title = words; },
    /** @param {Choice} now */
    read: (now) => { for (const field of fields) field.read(now); },
  };
}

/**
 * The switch between the two texts, labelled with the one that is shown.
 * @param {HTMLElement} holder @param {(layer: string) => void} choose
 */
export function textSwitch(holder, choose) {
  let layer = "received";
  const made = button("", () => choose(layer === "reading" ? "received" : "reading"), { class: "be-layer-switch" });
  holder.prepend(made);
  /** @param {string} now @param {string} name */
  return (now, name) => {
    layer = now;
    made.textContent = name;
    made.title = layer === "reading" ? say("Change to the text as received") : say("Change to the reading text");
    made.classList.toggle("be-layer-switch--reading", layer === "reading");
  };
}

/** @param {Note[]} notes @param {Choosing} choosing @returns {Field[]} */
function fieldsOf(notes, choosing) {
  /** @param {(note: Note) => boolean} test */
  const count = (test) => notes.filter(test).length;
  const ofSource = count((note) => note.isOfSource);
  const explains = count((note) => note.isExplanatory);
  const grave = count((note) => note.isSevere);
  const ofText = notes.filter((note) => !note.isExplanatory && !note.isOfSource);
  const defects = ofText.length;
  const fields = [radios(choosing, "names", say("Names"), [["bare", say("bare")], ["shown", say("underlined")]])];
  if (notes.some((note) => note.reading)) {
    fields.unshift(radios(choosing, "layer", say("Text"), [["received", say("as received")], ["reading", say("reading text")]]));
  }
  if (explains) fields.push(radios(choosing, "explain", say("Explanatory notes"), shownOrHidden(explains)));
  if (ofSource) fields.push(radios(choosing, "source", say("Notes of the source"), shownOrHidden(ofSource)));
  if (defects) {
    /** @type {Options} */
    const some = grave ? [["grave", say("the grave ones ({n})", { n: grave })]] : [];
    fields.push(
      radios(choosing, "defects", headingOf(ofText[0]), [...some, ["all", say("all ({n})", { n: defects })], ["none", say("none")]]),
      select(choosing, "category", say("Of type"), [["", say("any type")], ...categories(notes)]));
  }
  fields.push(select(choosing, "certainty", say("Of certainty"), [["", say("any certainty")], ...certainties(notes)]));
  return fields;
}

/** The heading of a series of notes at the foot of the page; it differs for a text that is not a translation. @param {Note} note */
const headingOf = (note) => note.item.closest("ol")?.previousElementSibling?.firstChild?.textContent ?? "";

/** @param {number} n @returns {Options} */
const shownOrHidden = (n) => [["shown", say("shown ({n})", { n })], ["hidden", say("hidden")]];

/** The choice of variants in other texts; only if this text is collated. @param {Note[]} notes @param {Choosing} choosing @returns {Field[]} */
function variantsOf(notes, choosing) {
  const words = notes.filter((note) => !note.facets.accidental).length;
  return notes.length ? [radios(choosing, "variants", say("Variants"), [
    ["words", say("those of words ({n})", { n: words })], ["all", say("all ({n})", { n: notes.length })], ["none", say("none")]])] : [];
}

/** @param {Note[]} notes @returns {Options} */
function categories(notes) {
  const names = [...new Set(notes.map((note) => note.facets.category ?? "").filter(Boolean))].sort();
  return names.map((name) => {
    const plain = (name.split("/").at(-1) ?? name).replaceAll("-", " ");
    return [name, say("{name} ({n})", { name: plain, n: notes.filter((note) => note.facets.category === name).length })];
  });
}

/** @param {Note[]} notes @returns {Options} */
function certainties(notes) {
  /** @param {string} name */
  const n = (name) => notes.filter((note) => !note.isOfSource && note.facets.certainty === name).length;
  return [
    ["high", say("high ({n})", { n: n("high") })],
    ["medium", say("medium ({n})", { n: n("medium") })],
    ["low", say("low ({n})", { n: n("low") })],
  ];
}

/** @param {Choosing} choosing @param {Key} key @param {string} legend @param {Options} options @returns {Field} */
function radios({ state, choose }, key, legend, options) {
  const inputs = options.map(([value]) => {
    const input = element("input", { type: "radio", name: `be-${key}`, value, id: `be-${key}-${value}` });
    input.checked = state[key] === value;
    input.addEventListener("change", () => choose(key, value));
    return input;
  });
  const rows = inputs.map((input, at) =>
    element("span", { class: "be-choice" }, input, element("label", { for: input.id }, options[at][1])));
  return {
    element: element("fieldset", {}, element("legend", {}, legend), ...rows),
    read: (now) => { for (const input of inputs) input.checked = now[key] === input.value; },
  };
}

/** @param {Choosing} choosing @param {Key} key @param {string} legend @param {Options} options @returns {Field} */
function select({ state, choose }, key, legend, options) {
  const field = element("select", { id: `be-${key}` }, ...options.map(([value, words]) => element("option", { value }, words)));
  field.value = state[key];
  field.addEventListener("change", () => choose(key, field.value));
  return {
    element: element("p", { class: "be-choice" }, element("label", { for: field.id }, legend), " ", field),
    read: (now) => { field.value = now[key]; },
  };
}
