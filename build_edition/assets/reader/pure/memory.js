// What a citation or an address refers to, what a version had there, and how two texts differ word by word. No DOM.
import { placeOf } from "./place.js";

/** @import { Place } from "./place.js" */
/** @typedef {{ hash: string, words?: string, fate?: "changed" | "moved" | "gone", to?: string }} Kept a place in a file of memory */
/** @typedef {{ title: string, things: Record<string, Kept> }} Group a file of memory: a document, the registers, the parallels */
/** @typedef {{ version: string, changed: string[], gone: string[], new: string[], at?: string }} Version the groups that differ from today's; `at`: the path to its own pages */
/** @typedef {{ current: string, versions: Version[], former?: boolean }} Versions `former`: the edition is itself a former version */
/** @typedef {{ words: string, fate?: string, to?: string, now?: string }} Thing the words of a place, and what became of it */
/** @typedef {Place & { quoted: string[], address: string }} Cited what a citation refers to, and the words it quotes */
/** @typedef {{ kind: "same" | "old" | "new", words: string }} Piece */

const MOST = 1_200; // words of each text that are compared
const QUOTED = /[“„«"]([^“”„«»"]{12,})[”“»"]/gu;
const COPIED = /^\s*([\s\S]+?)\s*\n\s*— /u; // words copied with their citation: the words, a dash, their place

/**
 * What each address in a text refers to, with the version named by the address or the text, and the quoted words.
 * @param {string} text @returns {Cited[]}
 */
export function citedIn(text) {
  const found = [...text.matchAll(/https?:\/\/[^\s<>"“”«»{}]+/gu)].map(([address]) => address.replace(/[.,;:)\]]+$/u, ""));
  const said = /\bversion\s+v?(\d[\w.+-]*\w|\d)/iu.exec(text)?.[1] ?? "";
  const copied = (COPIED.exec(text)?.[1] ?? "").split(/\n\s*\n/u).filter(Boolean);
  const quoted = copied.length ? copied : [...text.matchAll(QUOTED)].map((match) => match[1]);
  return [...new Set(found)].flatMap((address) => {
    const place = placeOf(address);
    return place ? [{ ...place, version: place.version || said, quoted, address }] : [];
  });
}

/**
 * What each place of a group had in a version, from the file of that version and today's; for unchanged places, today's words.
 * @param {Group} then @param {Group | null} today @returns {Map<string, Thing>}
 */
export function saidThen(then, today) {
  /** @param {string} id */
  const now = (id) => today && Object.hasOwn(today.things, id) ? today.things[id].words ?? "" : "";
  return new Map(Object.entries(then.things).map(([id, { words, fate, to = "" }]) => [
    id, { words: words ?? now(to || id), fate, to, now: fate === "changed" ? now(to) : "" },
  ]));
}

/**
 * The difference of two texts, word by word; at most `MOST` words of each are compared.
 * @param {string} before @param {string} after @returns {Piece[]}
 */
export function wordByWord(before, after) {
  const [old, now] = [before, after].map((text) => text.split(/\s+/u).filter(Boolean).slice(0, MOST));
  /** @type {Piece[]} */
  const pieces = [];
  /** @param {Piece["kind"]} kind @param {string[]} words */
  const put = (kind, words) => {
    const last = pieces.at(-1);
    if (!words.length) return;
    if (last?.kind === kind) last.words += ` ${words.join(" ")}`;
    else pieces.push({ kind, words: words.join(" ") });
  };
  let [at, to] = [0, 0];
  for (const [first, second] of [...longest(old, now), [old.length, now.length]]) {
    put("old", old.slice(at, first));
    put("new", now.slice(to, second));
    put("same", old.slice(first, first + 1));
    [at, to] = [first + 1, second + 1];
  }
  return pieces;
}

/**
 * The pairs of positions of the longest common subsequence of words.
 * @param {string[]} old @param {string[]} now @returns {number[][]}
 */
function longest(old, now) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      lengths[at][to] = old[at] === now[to] ? lengths[at + 1][to + 1] + 1 : Math.max(lengths[at + 1][to], lengths[at][to + 1]);
    }
  }
  const places = [];
  for (let [at, to] = [0, 0]; at < old.length && to < now.length;) {
    if (old[at] === now[to]) { places.push([at, to]); at += 1; to += 1; }
    else if (lengths[at + 1][to] >= lengths[at][to + 1]) at += 1;
    else to += 1;
  }
  return places;
}

/**
 * Whether a text contains quoted words, ignoring differences of quotation marks, dashes and spaces and a final punctuation mark.
 * @param {string} quoted @param {string} text
 */
export const stands = (quoted, text) => plain(text).includes(plain(quoted).replace(/[.,;]$/u, ""));

/** @param {string} words */
const plain = (words) => words.normalize("NFC").replace(/[\u2010-\u2015]/gu, "-").replace(/[‘’‚‛′]/gu, "'").replace(/[“”„«»]/gu, '"').replace(/\s+/gu, " ").trim();
