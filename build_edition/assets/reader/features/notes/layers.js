// Layers: the text as received or the reading text; which notes are shown. The choice is in the address, so that it can be
// shared, and remembered for the next visit.
import { barOver } from "../../page/bar.js";
import { all } from "../../page/dom.js";
import { announce, remember, remembered } from "../../page/page.js";
import { chosen, shows, withChoice } from "../../pure/layers.js";
import { say } from "../../pure/words.js";
import { controls } from "./controls.js";
import { putIn } from "./readings.js";

/** @import { Key } from "../../pure/layers.js" */
/** @import { Note } from "./notes.js" */

/** @param {HTMLElement} text @param {Note[]} notes @param {() => void} refresh @param {AbortSignal} signal */
export function startLayers(text, notes, refresh, signal) {
  const layers = new Layers(text, notes, refresh);
  layers.apply();
  window.addEventListener("popstate", () => layers.reread(), { signal });
}

class Layers {
  /** @param {HTMLElement} text @param {Note[]} notes @param {() => void} refresh */
  constructor(text, notes, refresh) {
    this.text = text;
    this.notes = notes;
    this.refresh = refresh;
    this.byId = new Map(notes.map((note) => [note.id, note]));
    this.state = chosen(location.search, remembered("layers", {}));
    this.heading = document.getElementById("the-text")?.firstChild ?? document.createTextNode("");
    this.controls = controls(barOver(text).slot, notes, this.state, (key, value) => this.choose(key, value));
    this.isPutIn = false;
  }

  reread() {
    this.state = chosen(location.search, this.state);
    this.controls.read(this.state);
    this.apply();
  }

  apply() {
    const isReading = this.state.layer === "reading";
    for (const note of this.notes) note.show(shows(this.state, note));
    for (const span of all(this.text, ".be-target")) {
      const isNoted = (span.dataset.notes ?? "").split(" ").some((id) => this.byId.get(id)?.isShown);
      span.classList.toggle("be-unnoted", !isNoted);
    }
    if (isReading && !this.isPutIn) putIn(this.notes);
    this.isPutIn ||= isReading;
    this.text.dataset.layer = this.state.layer;
    document.documentElement.dataset.beLayer = this.state.layer;
    this.heading.textContent = isReading ? say("The reading text") : say("The text as received");
    this.controls.say(this.summary());
    this.refresh();
  }

  summary() {
    const counts = { shown: this.notes.filter((note) => note.isShown).length, all: this.notes.length };
    return this.state.layer === "reading"
      ? say("{shown} of {all} notes, reading text", counts)
      : say("{shown} of {all} notes, as received", counts);
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
