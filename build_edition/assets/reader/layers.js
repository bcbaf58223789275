// Layers: the text as received or the reading text; which notes are shown. The choice is in the address, so that it can be
// shared, and remembered for the next visit.
import { announce, element, remember, remembered } from "./page.js";
import { slot } from "./outline.js";

const USUAL = { layer: "received", explain: "shown", defects: "grave", category: "", certainty: "" };
const VALUES = { layer: ["received", "reading"], explain: ["shown", "hidden"], defects: ["all", "grave", "none"] };

export function startLayers(text, notes, refresh, signal) {
  const layers = new Layers(text, notes, refresh);
  layers.draw();
  layers.apply();
  window.addEventListener("popstate", () => layers.reread(), { signal });
}

/** The choice in an address, or where it says nothing the one remembered, or the usual one. */
export function chosen(search, before = {}) {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(USUAL).map(([key, usual]) => {
    const value = asked.get(key) ?? before[key] ?? usual;
    return [key, !VALUES[key] || VALUES[key].includes(value) ? value : usual];
  }));
}

class Layers {
  constructor(text, notes, refresh) {
    this.text = text;
    this.notes = notes;
    this.refresh = refresh;
    this.state = chosen(location.search, remembered("layers", {}));
  }

  reread() {
    this.state = chosen(location.search, this.state);
    for (const field of this.fields) field.read(this.state);
    this.apply();
  }

  shows(note) {
    const { explain, defects, category, certainty } = this.state;
    if (certainty && note.facets.certainty !== certainty) return false;
    if (note.isExplanatory) return explain === "shown";
    if (category && note.facets.category !== category) return false;
    return defects === "all" || (defects === "grave" && note.isSevere);
  }

  apply() {
    for (const note of this.notes) note.show(this.shows(note));
    for (const span of this.text.querySelectorAll(".be-target")) {
      const isNoted = span.dataset.notes.split(" ").some((id) => this.byId.get(id)?.isShown);
      span.classList.toggle("be-unnoted", !isNoted);
    }
    if (this.state.layer === "reading") this.putIn();
    this.text.dataset.layer = this.state.layer;
    document.documentElement.dataset.beLayer = this.state.layer;
    this.heading.textContent = this.state.layer === "reading" ? "The reading text" : "The text as received";
    this.status.textContent = this.button.title = this.summary();
    this.refresh();
  }

  get byId() { return (this._byId ??= new Map(this.notes.map((note) => [note.id, note]))); }
  get heading() { return (this._heading ??= document.getElementById("the-text")?.firstChild ?? document.createTextNode("")); }

  summary() {
    const shown = this.notes.filter((note) => note.isShown).length;
    const layer = this.state.layer === "reading" ? "reading text" : "as received";
    return `${shown} of ${this.notes.length} notes, ${layer}`;
  }

  /** Once: the accepted readings, each before the words it replaces; the style sheet shows the one or the other. */
  putIn() {
    if (this.isPutIn) return;
    this.isPutIn = true;
    for (const note of this.notes) if (note.reading) for (const spans of occurrences(note)) replace(spans, note);
  }

  choose(key, value) {
    this.state = { ...this.state, [key]: value };
    remember("layers", this.state);
    const address = new URL(location.href);
    for (const [name, chosenValue] of Object.entries(this.state)) {
      if (chosenValue === USUAL[name]) address.searchParams.delete(name);
      else address.searchParams.set(name, chosenValue);
    }
    history.replaceState(history.state, "", address);
    this.apply();
    announce(this.summary());
  }

  draw() {
    const holder = slot();
    holder.replaceChildren();
    this.status = element("span", { class: "be-layers-status" });
    const button = this.button = element("button", { type: "button", class: "be-layers-button", "aria-expanded": "false", "aria-controls": "be-layers" }, "Layers");
    const grave = this.notes.filter((note) => !note.isExplanatory && note.isSevere).length;
    const defects = this.notes.filter((note) => !note.isExplanatory).length;
    const categories = [...new Set(this.notes.map((note) => note.facets.category).filter(Boolean))].sort();
    const count = (test) => this.notes.filter(test).length;
    this.fields = [
      radios(this, "layer", "Text", [["received", "as received"], ["reading", "reading text"]]),
      radios(this, "explain", "Explanatory notes", [["shown", `shown (${this.notes.length - defects})`], ["hidden", "hidden"]]),
      radios(this, "defects", "Notes on translation and text", [["grave", `the grave ones (${grave})`], ["all", `all (${defects})`], ["none", "none"]]),
      select(this, "category", "Of type", [["", "any type"], ...categories.map((name) => [name, `${named(name)} (${count((note) => note.facets.category === name)})`])]),
      select(this, "certainty", "Of certainty", [["", "any certainty"], ...["high", "medium", "low"].map((name) => [name, `${name} (${count((note) => note.facets.certainty === name)})`])]),
    ];
    const box = element("div", { class: "be-layers", id: "be-layers", role: "group", "aria-label": "Layers", hidden: true }, ...this.fields.map((field) => field.element));
    const open = (isOpen) => {
      box.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
    };
    button.addEventListener("click", () => open(box.hidden));
    holder.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || box.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      open(false);
      button.focus();
    });
    document.addEventListener("pointerdown", (event) => { if (!holder.contains(event.target)) open(false); });
    holder.append(button, this.status, box);
  }
}

const named = (category) => category.split("/").at(-1).replaceAll("-", " ");

function radios(layers, key, legend, options) {
  const inputs = options.map(([value, words]) => {
    const input = element("input", { type: "radio", name: `be-${key}`, value, id: `be-${key}-${value}` });
    input.checked = layers.state[key] === value;
    input.addEventListener("change", () => layers.choose(key, value));
    return [input, element("label", { for: input.id }, words)];
  });
  const rows = inputs.map(([input, label]) => element("span", { class: "be-choice" }, input, label));
  const read = (state) => { for (const [input] of inputs) input.checked = state[key] === input.value; };
  return { element: element("fieldset", {}, element("legend", {}, legend), ...rows), read };
}

function select(layers, key, legend, options) {
  const field = element("select", { id: `be-${key}` }, ...options.map(([value, words]) => element("option", { value }, words)));
  field.value = layers.state[key];
  field.addEventListener("change", () => layers.choose(key, field.value));
  const read = (state) => { field.value = state[key]; };
  return { element: element("p", { class: "be-choice" }, element("label", { for: field.id }, legend), " ", field), read };
}

/** The spans of a note, one list for each place: a place ends at the note's mark. */
function occurrences(note) {
  const found = [];
  let place = [];
  const inOrder = [...note.targets(), ...note.marks].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  for (const one of inOrder) {
    if (one.matches("sup")) {
      if (place.length) found.push(place);
      place = [];
    } else place.push(one);
  }
  return found;
}

let putIn = 0; // how many readings were put in so far: each says which spans it replaces

function replace(spans, note) {
  const id = `be-emended-${(putIn += 1)}`;
  for (const span of spans) {
    span.classList.add("be-replaced");
    span.dataset.replacedBy = id;
  }
  const received = spans.map((span) => span.textContent).join("");
  spans[0].before(element("ins", { class: "be-emended be-editorial", id, title: `received: ${received.replace(/\s+/g, " ")}` }, note.reading));
}
