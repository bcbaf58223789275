// The fields of the panel in which a note is written: each has a row, a control, and functions that read and set its value.
import { element } from "../../page/dom.js";
import { say } from "../../pure/words.js";

/** @import { Attribute } from "../../page/dom.js" */
/** @typedef {[string, string][]} Options value and label of each */

/**
 * @template {"input" | "textarea" | "select"} Kind
 * @param {string} name @param {string} label @param {Kind} kind @param {Record<string, Attribute>} attributes
 */
export function field(name, label, kind, attributes) {
  const control = element(kind, { id: `be-propose-${name}`, name, dir: kind === "select" ? null : "auto", ...attributes });
  const row = element("p", { class: "be-propose-row" }, element("label", { for: control.id }, label), control);
  return { control, row, value: () => control.value, set: (/** @type {string} */ value) => { control.value = value; } };
}

/** @param {string} name @param {string} label @param {Options} options @param {string} usual */
export function selection(name, label, options, usual) {
  const made = field(name, label, "select", {});
  made.control.append(...options.map(([value, words]) => element("option", { value, selected: value === usual }, words)));
  return made;
}

/** A row with a check box; its value is "yes", or empty if it is not checked. @param {string} name @param {string} words */
export function tick(name, words) {
  const control = element("input", { type: "checkbox", id: `be-propose-${name}`, name });
  const label = element("span", {}, words);
  return {
    row: element("p", { class: "be-propose-tick" }, element("label", { for: control.id }, control, label)),
    value: () => (control.checked ? "yes" : ""),
    set: (/** @type {string} */ value) => { control.checked = value !== ""; },
    name: (/** @type {string} */ said) => { label.textContent = said; },
  };
}

/** @param {string} name @param {string} legend @param {Options} options @param {string} usual */
export function choices(name, legend, options, usual) {
  const inputs = options.map(([value]) =>
    element("input", { type: "radio", name: `be-propose-${name}`, id: `be-propose-${value}`, value, checked: value === usual }));
  const labels = options.map(([, words], index) => element("label", { for: inputs[index].id }, inputs[index], words));
  const row = element("fieldset", { class: "be-propose-kinds" }, element("legend", {}, legend), ...labels);
  return {
    row,
    value: () => inputs.find((one) => one.checked)?.value ?? usual,
    set: (/** @type {string} */ value) => { for (const one of inputs) one.checked = one.value === value; },
  };
}

/**
 * Whom to send the file to if there is no repository to propose it in.
 * @param {{ said: string, address: string }} [contact]
 */
export function toWhom({ said, address } = { said: "", address: "" }) {
  if (!said) return [];
  const whom = address ? element("a", { href: address }, said) : said;
  return [element("p", { class: "be-propose-to" }, say("Save the file and send it to the editors:"), " ", whom)];
}
