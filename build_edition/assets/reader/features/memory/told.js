// What a version had at a place and what became of it, in sentences and as a comparison word by word.
import { element } from "../../page/dom.js";
import { addressOfPage, data, EDITION } from "../../page/page.js";
import { saidThen, wordByWord } from "../../pure/memory.js";
import { say, sayMany } from "../../pure/words.js";

/** @import { Group, Thing, Versions } from "../../pure/memory.js" */
/** @import { Place } from "../../pure/place.js" */
/** @typedef {{ isKnown: boolean, isToday: boolean, title: string, things: Map<string, Thing>, at: string }} Remembered */

const NOTHING = { isKnown: true, isToday: false, title: "", things: new Map(), at: "" };

/** The versions that the edition remembers. @returns {Promise<Versions>} */
export const versions = () => data("memory/versions.json");

/**
 * What the edition remembers of a page in a version; no things if that version had none.
 * @param {Place} place @returns {Promise<Remembered>}
 */
export async function remembered({ group, version }) {
  const known = await versions();
  const one = known.versions.find((found) => found.version === version);
  if (!one && version !== known.current) return { ...NOTHING, isKnown: false };
  if (one?.new.includes(group)) return NOTHING;
  /** @type {Group | null} */
  const today = one?.gone.includes(group) ? null : await data(`memory/today/${encodeURI(group)}.json`).catch(() => null);
  const isOther = one && (one.changed.includes(group) || one.gone.includes(group));
  /** @type {Group | null} */
  const then = isOther ? await data(`memory/${version}/${encodeURI(group)}.json`) : today;
  if (!then) return NOTHING;
  return { isKnown: true, isToday: !one, title: then.title, things: saidThen(then, today), at: one?.at ?? "" };
}

/**
 * Something that is gone, as in the last version that had it; null if no version had it.
 * @param {Place} place @returns {Promise<{ thing: Thing, version: string, at: string } | null>}
 */
export async function lost({ group, id }) {
  const known = await versions();
  for (const { version, changed, gone } of known.versions.toReversed()) {
    if (!changed.includes(group) && !gone.includes(group)) continue;
    const { things, at } = await remembered({ group, id, version, isReading: false });
    const thing = things.get(id);
    if (thing) return { thing, version, at };
  }
  return null;
}

/**
 * What became of one thing, as sentences and its words; empty if nothing changed.
 * @param {Thing} thing @param {{ group: string, version: string }} place @returns {HTMLElement[]}
 */
export function told(thing, { group, version }) {
  const to = thing.to ? element("a", { href: addressOn(group, thing.to) }, say("where it stands now")) : "";
  if (thing.fate === "moved") {
    return [element("p", {}, say("These words have not changed since version {version}, but they stand elsewhere:", { version }), " ", to)];
  }
  if (thing.fate === "gone") {
    return [element("p", {}, say("This was in version {version} and is no longer in the edition. It said:", { version })), element("blockquote", {}, thing.words)];
  }
  if (thing.fate !== "changed") return [];
  const pieces = wordByWord(thing.words, thing.now ?? "").flatMap(({ kind, words }) =>
    [kind === "same" ? words : element(kind === "old" ? "del" : "ins", {}, words), " "]);
  return [element("p", {}, say("This has changed since version {version}:", { version }), " ", to),
    element("blockquote", { class: "be-memory-words" }, ...pieces)];
}

/**
 * How many things on a whole page have changed or are gone; empty if none.
 * @param {Map<string, Thing>} things @param {string} version @returns {HTMLElement[]}
 */
export function toldOfWhole(things, version) {
  const count = [...things.values()].filter(({ fate }) => fate === "changed" || fate === "gone").length;
  if (!count) return [];
  const link = element("a", { href: addressOfPage("history.md") }, say("What changed"));
  return [element("p", {}, sayMany("{n} paragraph or note of it has changed since version {version}, or is gone.",
    "{n} paragraphs and notes of it have changed since version {version}, or are gone.", count, { version }), " ", link)];
}

/** @param {string} group @param {string} id */
const addressOn = (group, id) => addressOfPage(pathOf(group, id));

/**
 * A link to the place in a former version, if that version is published with pages of its own; else empty.
 * @param {{ group: string, id: string, version: string, isReading?: boolean }} place @param {string} at @returns {HTMLElement[]}
 */
export function asItStood({ group, id, version, isReading }, at) {
  if (!at) return [];
  const href = addressOfPage(`${isReading ? "reading/" : ""}${pathOf(group, id)}`, [], new URL(at, EDITION));
  return [element("p", {}, element("a", { href }, say("as it stood in version {version}", { version })))];
}

/** @param {string} group @param {string} id */
function pathOf(group, id) {
  if (group === "register") return `register/${id}.md`;
  return id ? `${group}.md#${id}` : `${group}.md`;
}
