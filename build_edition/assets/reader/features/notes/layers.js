// Layers: the text as received or the reading text, and which notes are shown. The choice is put in the address, so that it can be
// shared, and it is remembered for the next visit.
import { barOver } from "../../page/bar.js";
import { address, selectedIn } from "../../page/citing.js";
import { all, first } from "../../page/dom.js";
import { announce, remember, remembered } from "../../page/page.js";
import { USUAL, chosen, fitting, isVariant, shows, showsVariant, withChoice } from "../../pure/layers.js";
import { HAS_WITNESSES } from "../../pure/witnesses.js";
import { say, sayMany } from "../../pure/words.js";
import { controls, textSwitch } from "./controls.js";
import { nameUnresolved, putIn } from "./readings.js";

/** @import { Key } from "../../pure/layers.js" */
/** @import { Note } from "./notes.js" */

/** @param {HTMLElement} text @param {Note[]} notes @param {() => void} refresh @param {AbortSignal} signal */
export function startLayers(text, notes, refresh, signal) {
  const layers = new Layers(text, notes, refresh);
  layers.apply();
  window.addEventListener("popstate", () => layers.reread(), { signal });
  text.addEventListener("copy", (event) => copied(text, event), { signal });
  signal.addEventListener("abort", () => { delete document.documentElement.dataset.beLayer; }, { once: true });
}

class Layers {
  /** @param {HTMLElement} text @param {Note[]} notes @param {() => void} refresh */
  constructor(text, notes, refresh) {
    this.text = text;
    this.notes = notes;
    this.refresh = refresh;
    this.state = chosen(location.search, remembered("layers", {}));
    this.lists = all(document, ".be-notes");
    this.heading = document.getElementById("the-text")?.firstChild ?? document.createTextNode("");
    this.title = document.title;
    const { slot } = barOver(text);
    this.controls = controls(slot, notes, this.fits, (key, value) => this.choose(key, value));
    this.switch = notes.some((note) => note.reading) ? textSwitch(slot, (layer) => this.choose("layer", layer)) : null;
    this.isPutIn = false;
  }

  get fits() {
    return fitting(this.state, this.notes);
  }

  reread() {
    this.state = chosen(location.search, this.state);
    this.controls.read(this.fits);
    this.apply();
  }

  apply() {
    const isReading = this.state.layer === "reading";
    const choice = this.fits;
    for (const note of this.notes) note.show(HAS_WITNESSES && isVariant(note) ? showsVariant(choice, note) : shows(choice, note));
    this.headLists();
    if (this.state.names === USUAL.names) delete this.text.dataset.names; // setting the attribute would restyle every name of the text
    else this.text.dataset.names = this.state.names;
    if (isReading && !this.isPutIn) {
      putIn(this.notes);
      nameUnresolved(this.notes);
    }
    this.isPutIn ||= isReading;
    this.sayLayer(isReading);
    this.controls.say(this.summary());
    this.refresh();
  }

  /** Hide the heading of a list at the foot if no note of it is shown. */
  headLists() {
    for (const list of this.lists) {
      const heading = list.previousElementSibling;
      if (heading instanceof HTMLHeadingElement) heading.toggleAttribute("data-off", !first(list, ":scope > :not([data-off])"));
    }
  }

  /** Say which text is shown: by the colour of the page, the heading, the title and the switch. @param {boolean} isReading */
  sayLayer(isReading) {
    const name = isReading ? say("Reading text") : say("As received");
    this.text.dataset.layer = this.state.layer;
    document.documentElement.dataset.beLayer = this.state.layer;
    this.heading.textContent = isReading ? say("The reading text") : say("The text as received");
    document.title = isReading ? say("{layer}: {title}", { layer: name, title: this.title }) : this.title;
    this.switch?.(this.state.layer, name);
  }

  summary() {
    const counts = { shown: this.notes.filter((note) => note.isShown).length };
    return this.state.layer === "reading"
      ? sayMany("{shown} of {n} note, reading text", "{shown} of {n} notes, reading text", this.notes.length, counts)
      : sayMany("{shown} of {n} note, as received", "{shown} of {n} notes, as received", this.notes.length, counts);
  }

  /** @param {Key} key @param {string} value */
  choose(key, value) {
    this.state = { ...this.state, [key]: value };
    remember("layers", this.state);
    history.replaceState(history.state, "", withChoice(location.href, this.state));
    this.apply();
    announce(this.summary());
  }
}

/** Add to words copied from the reading text that they are not the text as received. @param {HTMLElement} text @param {ClipboardEvent} event */
function copied(text, event) {
  const selected = text.dataset.layer === "reading" ? selectedIn(text) : null;
  if (!selected || !event.clipboardData) return;
  const name = say("reading text made by the editors, not the text as received");
  event.clipboardData.setData("text/plain", `${selected.words}\n\n[${name}: ${address(selected.id)}]`);
  event.preventDefault();
}
