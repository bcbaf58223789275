// The tools of a paragraph, a note or the whole document: link, cite, copy with citation, share.
// Pressing a paragraph's number follows its link as before and opens them beside it (on a phone, a sheet from below).
import { announce, article, element, remember, remembered } from "./page.js";
import { FORMATS, address, copied, download, filled, formatsOf, selectedIn, wordsIn } from "./citing.js";

let panel = null; // the open panel, at most one
let opener = null; // what opened it and gets the focus back
let selected = null; // the words selected when a number was pressed; pressing it takes the selection away
let installed = false;

const tools = [
  { id: "link", name: () => "Copy link", run: (place) => copy(address(place.id), "Link copied") },
  { id: "cite", name: () => "Cite", run: toggleCite, expands: true },
  {
    id: "quote",
    when: (place) => Boolean(place.words),
    name: (place) => (place.selected ? "Copy the selected words with citation" : "Copy the paragraph with citation"),
    run: copyWords,
  },
  { id: "share", when: () => Boolean(navigator.share), name: () => "Share", run: share },
];

/**
 * Add a tool to the panel: `{id, name(place), run(place), when(place), leaves}`; a place has id, locator, name, words, kind.
 * A tool that leaves closes the panel first.
 */
export function addTool(tool) {
  tools.push(tool);
}

export function start(page) {
  close(false);
  const text = article();
  if (!text?.dataset.document) return;
  for (const number of text.querySelectorAll("a.be-number")) number.setAttribute("aria-haspopup", "dialog");
  const section = page.querySelector(".be-cite-document");
  section?.append(element("button", { class: "be-cite-button", type: "button", "aria-haspopup": "dialog" }, "Cite with the address"));
  for (const note of page.querySelectorAll(".be-notes > li")) addNoteButton(note);
  if (!installed) install();
}

function install() {
  installed = true;
  document.addEventListener("pointerdown", (event) => {
    const pressed = event.target.closest?.("a.be-number");
    if (panel && !panel.contains(event.target) && !opener?.contains(event.target)) close(false);
    if (pressed) selected = selectedIn(article());
  }, true);
  document.addEventListener("click", pressed);
  document.addEventListener("keydown", (event) => {
    if (!panel || event.key !== "Escape") return;
    event.stopPropagation();
    close(true);
  }, true);
}

function pressed(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const source = event.target.closest?.(".be-text a.be-number, button.be-cite-note, button.be-cite-button");
  if (!source || !article()) return;
  if (panel && opener === source) {
    close(true);
    return;
  }
  if (!event.detail) selected = selectedIn(article()); // by keyboard the selection is still there
  const place = placeOf(source);
  // after the browser has followed the link, which moves the page and the focus
  setTimeout(() => open(source, place), 0);
}

/** What a source of tools stands for: a paragraph, a note, or the whole document. */
function placeOf(source) {
  if (source.matches("a.be-number")) {
    const unit = source.closest(".be-unit");
    const number = source.textContent.trim();
    const whole = { kind: "paragraph", id: unit.id, locator: `¶ ${number}`, name: `Paragraph ${number}`, words: wordsIn(unit) };
    return selected ? { ...whole, words: selected.words, selected } : whole;
  }
  if (source.matches("button.be-cite-note")) {
    const name = source.dataset.name;
    return { kind: "note", id: source.dataset.note, locator: name, name: name.charAt(0).toUpperCase() + name.slice(1), words: "" };
  }
  return { kind: "document", id: "", locator: "", name: "The whole document", words: "" };
}

function addNoteButton(note) {
  const name = /^back to (.+?) in the text/.exec(note.querySelector(".footnote-backref")?.getAttribute("aria-label") ?? "")?.[1];
  const last = note.lastElementChild;
  if (!name || !last || note.querySelector(".be-cite-note")) return;
  last.append(" ", element("button", {
    class: "be-cite-note", type: "button", "data-note": note.id, "data-name": name,
    "aria-label": `cite ${name}`, "aria-haspopup": "dialog",
  }, "cite"));
}

// --- the panel --------------------------------------------------------------------------------

function open(source, place) {
  close(false);
  opener = source;
  formatsOf(article()).catch(() => {}); // ask early: some browsers copy only right after a press
  const shut = element("button", { type: "button", class: "be-tools-close", "aria-label": "close" }, "×");
  shut.addEventListener("click", () => close(true));
  const list = element("div", { class: "be-tools-list" });
  const cite = element("div", { class: "be-tools-cite", id: "be-tools-cite", hidden: true });
  panel = element(
    "div",
    { class: "be-tools", id: "be-tools", role: "dialog", "aria-labelledby": "be-tools-name" },
    element("p", { class: "be-tools-head" }, element("span", { id: "be-tools-name" }, place.name),
      element("span", { class: "be-tools-said", "aria-hidden": "true" }), shut),
    list, cite,
  );
  for (const tool of tools) if (!tool.when || tool.when(place)) list.append(button(tool, place));
  panel.addEventListener("keydown", (event) => { if (event.key === "Tab") leave(event); });
  document.body.append(panel);
  opener.setAttribute("aria-expanded", "true");
  put();
  list.querySelector("button").focus({ preventScroll: true });
  if (place.kind !== "paragraph") toggleCite(place);
}

function button(tool, place) {
  const made = element("button", { type: "button", "data-tool": tool.id, "aria-expanded": tool.expands ? "false" : null,
    "aria-controls": tool.expands ? "be-tools-cite" : null }, tool.name(place));
  made.addEventListener("click", () => {
    if (tool.leaves) close(true);
    tool.run(place);
  });
  return made;
}

function close(returnFocus) {
  if (!panel) return;
  panel.remove();
  opener?.removeAttribute("aria-expanded");
  if (returnFocus) opener?.focus({ preventScroll: true });
  panel = opener = selected = null;
}

/** Beside its source, inside the window; on a phone the style sheet puts it at the foot instead. */
function put() {
  const at = opener.getBoundingClientRect();
  const room = document.documentElement.clientWidth - panel.offsetWidth - 12;
  panel.style.setProperty("--be-x", `${Math.max(12, Math.min(at.left, room)) + scrollX}px`);
  panel.style.setProperty("--be-y", `${at.bottom + scrollY + 4}px`);
  if (panel.getBoundingClientRect().bottom > innerHeight) panel.scrollIntoView({ block: "nearest" });
}

/** Tab past either end goes on from the source, as if the panel stood behind it. */
function leave(event) {
  const stops = [...panel.querySelectorAll("button, [tabindex='0']")].filter((one) => one.tabIndex >= 0 && one.offsetParent);
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (document.activeElement !== edge) return;
  if (event.shiftKey) event.preventDefault();
  close(true);
}

function say(words) {
  announce(words);
  if (panel) panel.querySelector(".be-tools-said").textContent = words;
}

// --- the tools --------------------------------------------------------------------------------

async function copy(words, done) {
  say((await copied(words)) ? done : "The browser did not allow copying");
}

async function copyWords(place) {
  const formats = await loaded();
  if (formats) await copy(filled(formats.quotation, { ...place, ...place.selected }), "Words and citation copied");
}

async function share(place) {
  try {
    await navigator.share({ title: document.title, url: address(place.id) });
  } catch (error) {
    if (error.name !== "AbortError") say("Sharing did not work");
  }
}

async function loaded() {
  try {
    return await formatsOf(article());
  } catch {
    say("The citation could not be loaded");
    return null;
  }
}

async function toggleCite(place) {
  const mine = panel;
  const box = mine.querySelector(".be-tools-cite");
  const switched = mine.querySelector("[data-tool=cite]");
  if (!box.hidden) {
    box.hidden = true;
    mine.classList.remove("be-tools--wide");
    switched.setAttribute("aria-expanded", "false");
    return;
  }
  const formats = await loaded();
  if (!formats || panel !== mine) return;
  box.replaceChildren(...citing(formats, place));
  box.hidden = false;
  mine.classList.add("be-tools--wide");
  switched.setAttribute("aria-expanded", "true");
  put();
}

/** Tabs of formats, the citation, and what to do with it. */
function citing(formats, place) {
  const shown = element("pre", { class: "be-tools-text", id: "be-tools-text", role: "tabpanel", tabindex: "0" });
  const tabs = FORMATS.map(({ id, name }) => element("button", { type: "button", role: "tab", id: `be-tab-${id}`,
    "data-format": id, "aria-controls": "be-tools-text" }, name));
  const choose = (tab) => {
    for (const one of tabs) {
      one.setAttribute("aria-selected", String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
    }
    remember("cite", tab.dataset.format);
    shown.textContent = filled(formats[tab.dataset.format], place).trimEnd();
    shown.setAttribute("aria-labelledby", tab.id);
    shown.classList.toggle("be-tools-text--prose", tab.dataset.format === "chicago");
  };
  const list = element("div", { role: "tablist", "aria-label": "Format of the citation", class: "be-tools-tabs" }, ...tabs);
  list.addEventListener("click", (event) => { if (tabs.includes(event.target)) choose(event.target); });
  list.addEventListener("keydown", (event) => turn(event, tabs, choose));
  choose(tabs.find((one) => one.dataset.format === remembered("cite", "chicago")) ?? tabs[0]);
  const chosen = () => FORMATS.find(({ id }) => shown.getAttribute("aria-labelledby") === `be-tab-${id}`);
  const taken = () => filled(formats[chosen().id], place);
  const take = element("button", { type: "button", "data-tool": "copy" }, "Copy");
  take.addEventListener("click", () => copy(taken().trimEnd(), "Citation copied"));
  const save = element("button", { type: "button", "data-tool": "download" }, "Download");
  save.addEventListener("click", () => {
    const name = [article().dataset.document, place.id].filter(Boolean).join("-");
    download(`${name}.${chosen().ending}`, chosen().type, taken());
    say("Citation downloaded");
  });
  return [list, shown, element("p", { class: "be-tools-row" }, take, save)];
}

/** Arrow keys, Home and End go from tab to tab. */
function turn(event, tabs, choose) {
  const at = tabs.indexOf(document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  choose(tab);
  tab.focus();
}
