// From a selection on the page to a span of the text as received. The displayed characters are aligned with those received,
// paragraph by paragraph, ignoring white space; if one character differs, nothing is guessed and an error is thrown.
import { OURS, layerOf } from "../../page/citing.js";
import { all } from "../../page/dom.js";
import { answerTo, data, once } from "../../page/page.js";
import { trimmed } from "../../pure/anchor.js";
import { fold, isSpace } from "../../pure/fold.js";
import { say } from "../../pure/words.js";

/** @import { Span } from "../../pure/anchor.js" */
/** @import { Folded } from "../../pure/fold.js" */
/**
 * @typedef {{ folder: string, furniture: Span[], readings: Span[], paragraphs: Record<string, Span[]>, milestones: string[], notes: Record<string, Record<string, number>> }} Spans
 * @typedef {Folded & { name: string, spans: Spans }} Received
 * @typedef {{ char: string, node: Node, at: number, length: number, point: number }} Piece one character as displayed: its node, its offset and
 *   length in the node in UTF-16 code units, and `point`, its offset in the received text in code points
 */

/** A selection has no span in the received text; the message is for the reader. */
export class CannotTell extends Error {}

/** @type {Map<string, Promise<Received>>} */
const texts = new Map();

/** The received text of a document, folded, with the spans of its paragraphs. @param {string} name */
export function receivedText(name) {
  return once(texts, name, async () => {
    const [text, spans] = await Promise.all([fileAsIs(`downloads/documents/${name}.received.txt`), data(`propose/${name}.json`)]);
    return { ...fold(text), name, spans };
  });
}

/** The text of a file of the edition, unchanged, including a byte order mark. @param {string} path */
async function fileAsIs(path) {
  const answer = await answerTo(path);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await answer.arrayBuffer());
}

/** The span of the text that a range of the page covers, without white space at its ends. Throws CannotTell.
 * @param {HTMLElement} article @param {Range} range @param {Received} received @returns {Span} */
export function spanOfRange(article, range, received) {
  /** @type {number[]} */
  const covered = [];
  for (const unit of all(article, ".be-unit")) {
    if (range.intersectsNode(unit)) covered.push(...coveredIn(range, aligned(unit, layerOf(article), received)));
  }
  if (!covered.length) throw new CannotTell(say("Select words of the text itself."));
  const span = trimmed(received, [covered[0], covered[covered.length - 1] + 1]);
  const isApart = received.spans.furniture.some(([start, end]) => start < span[1] && span[0] < end);
  if (isApart) {
    throw new CannotTell(say("Between the first and the last of these words stand lines that are not the document’s. Select fewer."));
  }
  return span;
}

/** The offsets of the characters of a paragraph that a range covers; for an inserted reading, those of all characters it replaces.
 * @param {Range} range @param {Piece[]} pieces */
function coveredIn(range, pieces) {
  return pieces.flatMap(({ node, at, length, point }) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : Infinity;
    if (node instanceof Element) return holdsWordsOf(range, node) ? [point] : [];
    return range.intersectsNode(node) && at + length > from && at < to ? [point] : [];
  });
}

/** @param {Range} range @param {Element} element */
function holdsWordsOf(range, element) {
  if (!range.intersectsNode(element)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return !inside.collapsed && inside.toString().trim() !== "";
}

/** @type {WeakMap<HTMLElement, { layer: string, pieces: Piece[] }>} */
const alignments = new WeakMap();

/** Every received character of a paragraph that is not white space, with its offset `point` and where it is displayed.
 * @param {HTMLElement} unit @param {string} layer @param {Received} received */
function aligned(unit, layer, received) {
  const known = alignments.get(unit);
  if (known?.layer === layer) return known.pieces;
  const pieces = [...displayed(unit, layer)];
  const points = pointsOf(unit, received);
  const same = pieces.length === points.length && pieces.every(({ char }, i) => char === received.chars[points[i]]);
  if (!same) throw new CannotTell(say("The words shown here are not, letter by letter, those of the text as received."));
  for (const [i, piece] of pieces.entries()) piece.point = points[i];
  alignments.set(unit, { layer, pieces });
  return pieces;
}

/** @param {HTMLElement} unit @param {Received} received */
function pointsOf(unit, { chars, spans }) {
  const points = [];
  for (const [start, end] of spans.paragraphs[unit.id] ?? []) {
    for (let point = start; point < end; point += 1) if (!isSpace(chars[point])) points.push(point);
  }
  return points;
}

/** The displayed characters of the author. Characters hidden by a reading count as displayed at the element of that reading.
 * @param {HTMLElement} unit @param {string} layer @returns {Generator<Piece>} */
function* displayed(unit, layer) {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      if (node.matches("ins[data-received]")) yield* charsOf(node.dataset.received ?? "", node);
    } else if (node instanceof Text && !node.parentElement?.closest(`${OURS}, ins.be-emended`)) {
      /** @type {HTMLElement | null | undefined} */
      const replaced = layer === "reading" ? node.parentElement?.closest("[data-replaced-by]") : null;
      const reading = replaced && document.getElementById(replaced.dataset.replacedBy ?? "");
      yield* charsOf(node.data, reading ?? node);
    }
  }
}

/** @param {string} words @param {Node} node @returns {Generator<Piece>} */
function* charsOf(words, node) {
  let at = 0;
  for (const char of words) {
    if (!isSpace(char)) yield { char, node, at, length: char.length, point: -1 };
    at += char.length;
  }
}
