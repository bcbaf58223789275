// From a selection on the page to a span of the text as received. The displayed words are walked beside the received
// ones, paragraph by paragraph, white space aside; where one character differs, nothing is guessed.
import { EDITION, data } from "./page.js";
import { OURS, layerOf } from "./citing.js";
import { fold, isSpace, trimmed } from "./anchor.js";

/** Why a selection cannot be carried back to the text; its message is for the reader. */
export class CannotTell extends Error {}

const texts = new Map();

/** The text as received of a document, folded, and where its paragraphs stand: `{chars, text, starts, ends, spans}`. */
export function receivedText(name) {
  if (!texts.has(name)) {
    const got = Promise.all([words(`text/${name}.txt`), data(`propose/${name}.json`)])
      .then(([text, spans]) => ({ ...fold(text), spans }));
    got.catch(() => texts.delete(name));
    texts.set(name, got);
  }
  return texts.get(name);
}

/** A file of the edition as it is, a byte order mark included. */
async function words(path) {
  const answer = await fetch(new URL(path, EDITION));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await answer.arrayBuffer());
}

/** The span of the text that a range of the page covers, white space at its edges off; throws CannotTell. */
export function spanOfRange(article, range, received) {
  const covered = [];
  for (const unit of article.querySelectorAll(".be-unit")) {
    if (range.intersectsNode(unit)) covered.push(...coveredIn(unit, range, aligned(unit, layerOf(article), received)));
  }
  if (!covered.length) throw new CannotTell("Select words of the text itself.");
  const span = trimmed(received, [covered[0], covered.at(-1) + 1]);
  const isApart = received.spans.furniture.some(([start, end]) => start < span[1] && span[0] < end);
  if (isApart) throw new CannotTell("Between the first and the last of these words stand lines that are not the document’s. Select fewer.");
  return span;
}

/** Offsets of the characters of a paragraph that a range covers; of a reading put in, all those it replaces. */
function coveredIn(unit, range, pieces) {
  return pieces.flatMap(({ node, at, length, point }) => {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : Infinity;
    if (node.nodeType === Node.ELEMENT_NODE) return holdsWordsOf(range, node) ? [point] : [];
    return range.intersectsNode(node) && at + length > from && at < to ? [point] : [];
  });
}

function holdsWordsOf(range, element) {
  if (!range.intersectsNode(element)) return false;
  const inside = document.createRange();
  inside.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  return !inside.collapsed && inside.toString().trim() !== "";
}

const alignments = new WeakMap();

/** Every received character of a paragraph that is not white space: `point`, and where it is displayed. */
function aligned(unit, layer, received) {
  const known = alignments.get(unit);
  if (known?.layer === layer) return known.pieces;
  const pieces = [...displayed(unit, layer)];
  const points = pointsOf(unit, received);
  const same = pieces.length === points.length && pieces.every(({ char }, i) => char === received.chars[points[i]]);
  if (!same) throw new CannotTell("The words shown here are not, letter by letter, those of the text as received.");
  for (const [i, piece] of pieces.entries()) piece.point = points[i];
  alignments.set(unit, { layer, pieces });
  return pieces;
}

function pointsOf(unit, { chars, spans }) {
  const points = [];
  for (const [start, end] of spans.paragraphs[unit.id] ?? []) {
    for (let point = start; point < end; point += 1) if (!isSpace(chars[point])) points.push(point);
  }
  return points;
}

/** The displayed characters that are the author's; those a reading hides are displayed by the reading as a whole. */
function* displayed(unit, layer) {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.matches("ins[data-received]")) yield* charsOf(node.dataset.received, node);
    } else if (!node.parentElement.closest(`${OURS}, ins[data-received]`)) {
      const replaced = layer === "reading" ? node.parentElement.closest("[data-replaced-by]") : null;
      yield* charsOf(node.data, replaced ? document.getElementById(replaced.dataset.replacedBy) : node);
    }
  }
}

function* charsOf(words, node) {
  let at = 0;
  for (const char of words) {
    if (!isSpace(char)) yield { char, node, at, length: char.length };
    at += char.length;
  }
}
