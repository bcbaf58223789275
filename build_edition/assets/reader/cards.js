// Cards: who or what a name, a parallel or a citation is, beside it, without leaving the page.
// Shown on hover with a mouse and on keyboard focus, never on touch, where the link is simply followed.
// WCAG 1.4.13: Escape closes a card and nothing moves; the pointer may enter it; it stays until it is left.
import { EDITION, data, element } from "./page.js";

const OPENS_AFTER = 350;
const CLOSES_AFTER = 260;
const GAP = 7; // between the words and the card, in pixels
const MARGIN = 8; // between the card and the edge of the window
const LEAST = 96; // a card is never made lower than this; it scrolls
const KINDS = { person: "Person", organisation: "Organisation", place: "Place", event: "Event", term: "Term" };
const NOT_HERE = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-search, .headerlink, .be-number, .be-hover";

let said = null; // cards.json, once it is here
let open = null; // { link, card, isShown, byFocus }
let dismissed = null; // the link whose card was closed with Escape: no card again before it is left
let opening = 0;
let isForFocus = false; // whether the card that is about to open was asked for by the focus
let closing = 0;
let isListening = false;

/** Take the browser's own tooltips off the marks that get a card, and listen, once for all pages. */
export function start(document) {
  close();
  for (const mark of document.querySelectorAll("a.be-parallel[title]")) mark.removeAttribute("title");
  if (isListening) return;
  isListening = true;
  document.addEventListener("pointerover", onPointer);
  document.documentElement.addEventListener("pointerleave", onLeave);
  document.addEventListener("pointerdown", onPress);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  document.addEventListener("keydown", onKey, { capture: true });
  document.addEventListener("scroll", () => { if (!isForFocus && !document.querySelector("main a:hover")) clearTimeout(opening); }, { passive: true });
  window.addEventListener("resize", close);
}

/* --- what a link is about ------------------------------------------------------------------------ */

/** What a link is about, as `{ kind, keys }`, from its address or the entries it names; null where there is no card. */
function subjectOf(link) {
  if (!link || link.closest(NOT_HERE)) return null;
  if (link.dataset.entry) return { kind: "entries", keys: link.dataset.entry.split(" ") };
  const url = new URL(link.getAttribute("href"), document.baseURI);
  if (url.origin !== EDITION.origin || !url.pathname.startsWith(EDITION.pathname)) return null;
  if (url.pathname === location.pathname) return null;
  const path = url.pathname.slice(EDITION.pathname.length);
  const key = decodeURIComponent(url.hash.slice(1));
  if (path.startsWith("bibliography") && key.startsWith("ref-")) return { kind: "works", keys: [key.slice(4)] };
  if (path.startsWith("parallels") && key) return { kind: "parallels", keys: [key] };
  return path.startsWith("register/") ? { kind: "entries", path } : null;
}

/** The keys of a subject that `cards.json` knows. */
function known({ kind, keys, path }) {
  const all = said[kind] ?? {};
  if (keys) return keys.filter((key) => Object.hasOwn(all, key));
  return Object.keys(all).filter((key) => all[key].address === path);
}

/** Run `then` with `cards.json` at hand: now if it is here, or when it has come; never if it cannot be had. */
function withCards(then) {
  if (said) then();
  else data("cards.json").then((cards) => { said = cards; then(); }, () => {});
}

/* --- what a card says ----------------------------------------------------------------------------- */

/** The card of a link, hidden; null when there is nothing to show. */
function cardOf(link) {
  const subject = subjectOf(link);
  const keys = subject ? known(subject) : [];
  if (keys.length === 0) return null;
  if (subject.kind === "parallels") return parallelCard(keys[0], link);
  if (subject.kind === "works") return card("Cited work", [element("p", {}, said.works[keys[0]])]);
  const entries = keys.map((key) => said.entries[key]);
  const title = entries.map((one) => one.name).join("; ");
  return card(title, entries.map((one) => entryPart(one, entries.length > 1)), entries.length > 1 ? title : "");
}

/** A card; `brief` is what a screen reader hears of one that holds links, after which Tab goes into it. */
function card(title, parts, brief = "") {
  const made = element("div", { class: "be-hover md-typeset", id: "be-hover", hidden: true }, ...parts);
  if (!brief) made.setAttribute("role", "tooltip");
  else {
    made.setAttribute("role", "group");
    made.setAttribute("aria-label", title);
    made.append(element("span", { class: "be-hidden", id: "be-hover-brief" }, `${brief}. Tab goes to the links.`));
  }
  return made;
}

function entryPart(entry, isLinked) {
  const name = isLinked ? element("a", { href: new URL(entry.address, EDITION) }, entry.name) : entry.name;
  const kind = element("p", { class: "be-hover-kind" }, KINDS[entry.kind] ?? entry.kind);
  if (entry.fabricated) kind.append(" ", element("span", { class: "be-fabricated" }, "fabricated"));
  const part = element("div", { class: "be-hover-part" }, kind, element("p", { class: "be-hover-name" }, name));
  if (entry.original) part.append(element("p", { class: "be-hover-facts", lang: said.lang || null }, entry.original));
  if (entry.dates) part.append(element("p", { class: "be-hover-facts" }, entry.dates));
  part.append(element("p", {}, entry.summary));
  const mentions = entry.mentions === 1 ? "1 mention" : `${entry.mentions || "no"} mentions`;
  const doubt = entry.doubt ? `; identification of ${entry.doubt} certainty` : "";
  part.append(element("p", { class: "be-hover-more" }, `${mentions} in the edition${doubt}`));
  return part;
}

/** From a mark in one document, the passages of the others; from any other link, those of all. */
function parallelCard(key, link) {
  const { title, sides } = said.parallels[key];
  const here = link.matches(".be-parallel") ? location.pathname.slice(EDITION.pathname.length).split("/")[0] : "";
  const others = sides.filter((side) => side.document !== here);
  const shown = others.length ? others : sides;
  const name = element("p", { class: "be-hover-name" }, title);
  const parts = [element("p", { class: "be-hover-kind" }, "Parallel"), name, ...shown.map(sidePart)];
  return card(`Parallel: ${title}`, parts, `Parallel: ${title}. ${shown.map(brief).join(". ")}`);
}

const brief = ({ title, passages }) => `${title}: ${passages.map((one) => `${one.where}, “${one.words}”`).join("; ")}`;

function sidePart({ title, passages }) {
  const list = passages.map(({ words, where, address }) => element("li", {},
    element("q", {}, words), " ", element("a", { href: new URL(address, EDITION) }, where)));
  return element("div", { class: "be-hover-part" },
    element("p", { class: "be-hover-facts" }, title), element("ul", {}, ...list));
}

/* --- opening and closing ---------------------------------------------------------------------------- */

/** Make the card of a link ready, described to screen readers at once, and show it after a moment. */
function prepare(link, { x = null, byFocus = false, delay = OPENS_AFTER } = {}) {
  clearTimeout(opening);
  const show = () => {
    if (!open || open.link !== link) build(link, byFocus);
    if (!open) return;
    open.card.hidden = false;
    open.isShown = true;
    place(link, open.card, x);
  };
  isForFocus = byFocus;
  if (byFocus) withCards(() => { if (document.activeElement === link) build(link, true); });
  opening = setTimeout(() => withCards(() => { if (isWanted(link, byFocus)) show(); }), delay);
}

const isWanted = (link, byFocus) =>
  link.isConnected && link !== dismissed && (byFocus ? document.activeElement === link : link.matches(":hover"));

function build(link, byFocus) {
  closeOpen();
  const made = cardOf(link);
  if (!made) return;
  // inside a dialog, which lies on top of everything, a card must lie too
  const host = link.closest("dialog, [popover]") ?? link.closest("main") ?? document.body;
  host.append(made);
  open = { link, card: made, isShown: false, byFocus };
  const described = made.querySelector("#be-hover-brief") ? "be-hover-brief" : "be-hover";
  link.setAttribute("aria-describedby", [...describedBy(link), described].join(" "));
}

const describedBy = (link) =>
  (link.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.startsWith("be-hover"));

function close() {
  clearTimeout(opening);
  closeOpen();
}

function closeOpen() {
  clearTimeout(closing);
  if (!open) return;
  const { link, card: made } = open;
  open = null;
  const rest = describedBy(link);
  if (rest.length) link.setAttribute("aria-describedby", rest.join(" "));
  else link.removeAttribute("aria-describedby");
  made.remove();
}

/** Below the words, or above them where there is more room; never over them, never off the screen. */
function place(link, made, x) {
  const box = link.getBoundingClientRect();
  const lines = [...link.getClientRects()];
  const line = lines.find((one) => x !== null && one.left <= x && x <= one.right) ?? lines[0] ?? box;
  const { ceiling, floor } = room();
  const below = floor - box.bottom - GAP - MARGIN;
  const above = box.top - ceiling - GAP - MARGIN;
  const isBelow = made.offsetHeight <= below || below >= above;
  made.style.maxHeight = `${Math.max(isBelow ? below : above, LEAST)}px`;
  if (made.scrollHeight > made.clientHeight + 1) made.tabIndex = 0;
  const widest = document.documentElement.clientWidth - made.offsetWidth - MARGIN;
  const left = Math.max(MARGIN, Math.min(line.left - 12, widest));
  const top = isBelow ? box.bottom + GAP : box.top - GAP - made.offsetHeight;
  const parent = made.offsetParent ?? document.body;
  const origin = parent.getBoundingClientRect();
  made.style.left = `${left - origin.left - parent.clientLeft + parent.scrollLeft}px`;
  made.style.top = `${top - origin.top - parent.clientTop + parent.scrollTop}px`;
}

/** The part of the window that is free: below the theme's header and our bar, above the bar on a phone. */
function room() {
  let ceiling = Math.max(0, document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0);
  let floor = document.documentElement.clientHeight;
  const bar = document.querySelector(".be-bar")?.getBoundingClientRect();
  if (bar?.height && bar.top < ceiling + GAP) ceiling = Math.max(ceiling, bar.bottom);
  else if (bar?.height && bar.bottom > floor - GAP) floor = bar.top;
  return { ceiling, floor };
}

/* --- pointer, focus, keys -------------------------------------------------------------------------- */

const linkAt = (target) => (target instanceof Element ? target.closest("a[href]") : null);
const hasFocus = () => open && (document.activeElement === open.link || open.card.contains(document.activeElement));

function onPointer(event) {
  if (event.pointerType === "touch") return;
  const link = linkAt(event.target);
  if (link !== dismissed && !hasFocus()) dismissed = null;
  if (open && (link === open.link || open.card.contains(event.target))) {
    clearTimeout(closing);
    if (open.isShown) clearTimeout(opening);
    return;
  }
  clearTimeout(opening);
  if (link && link !== dismissed && event.buttons === 0 && subjectOf(link)) prepare(link, { x: event.clientX });
  if (open) closeSoon();
}

function onLeave(event) {
  if (event.pointerType === "touch") return;
  clearTimeout(opening);
  closeSoon();
}

/** Close after a moment, in which the pointer may cross over to the card; not while the focus keeps it open. */
function closeSoon() {
  clearTimeout(closing);
  closing = setTimeout(() => { if (open && !(open.byFocus && hasFocus()) && !open.card.matches(":hover")) close(); },
    CLOSES_AFTER);
}

function onPress(event) {
  if (!(event.target instanceof Element) || !open?.card.contains(event.target)) close();
}

function onFocus(event) {
  const link = linkAt(event.target);
  if (open && (open.link === link || open.card.contains(event.target))) return;
  if (!link || link === dismissed || !link.matches(":focus-visible") || !subjectOf(link)) return;
  dismissed = null;
  prepare(link, { byFocus: true });
}

function onBlur(event) {
  if (event.target === dismissed) dismissed = null;
  if (!open) { clearTimeout(opening); return; }
  const next = event.relatedTarget;
  if (next instanceof Node && (next === open.link || open.card.contains(next))) return;
  if (event.target === open.link || open.card.contains(event.target)) {
    if (open.card.matches(":hover")) return;
    close();
  }
}

function onKey(event) {
  if (event.key === "Escape" && open?.isShown) dismiss(event);
  else if (event.key === "Tab" && open?.isShown && !event.altKey && !event.ctrlKey && !event.metaKey) step(event);
}

/** Escape: the card goes, the pointer and the focus stay where they are (or return to the words). */
function dismiss(event) {
  event.preventDefault();
  event.stopPropagation();
  const { link, card: made } = open;
  dismissed = link;
  if (made.contains(document.activeElement)) link.focus();
  close();
}

/** Tab: from the words into a card that holds links, and out of it again to what follows the words. */
function step(event) {
  const { link, card: made } = open;
  const stops = [...(made.tabIndex === 0 ? [made] : []), ...made.querySelectorAll("a[href]")];
  const at = stops.indexOf(document.activeElement);
  if (document.activeElement === link && !event.shiftKey && stops.length) {
    event.preventDefault();
    stops[0].focus();
  } else if (at >= 0 && event.shiftKey) {
    event.preventDefault();
    (stops[at - 1] ?? link).focus();
  } else if (at >= 0 && at === stops.length - 1) {
    link.focus({ preventScroll: true }); // and the browser goes on from there
    close();
  }
}
