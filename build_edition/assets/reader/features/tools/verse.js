// Selected words of verse are cited by line: “ll. 5–8” in a poem whose lines are numbered throughout, else “¶ 12, ll. 5–8”.
import { pagesOf } from "../../page/citing.js";
import { all, first } from "../../page/dom.js";
import { isCut } from "../../page/parts.js";
import { locatorOf, onPages } from "../../pure/citing.js";
import { say } from "../../pure/words.js";

/** @import { Selected } from "../../page/citing.js" */

const LINE = ".be-l";

/**
 * The selection; if all of it is verse, with the lines in its locator.
 * @param {HTMLElement} text @param {Selected} selected @returns {Selected}
 */
export function inLines(text, selected) {
  const units = all(text, ".be-unit").filter((unit) => selected.range.intersectsNode(unit));
  const stanzas = units.map((unit) => chosenLines(unit, selected.range));
  const lines = stanzas.flat();
  if (!lines.length || units.some((unit, at) => !stanzas[at].length && wordsOf(unit, selected.range))) return selected;
  const isOnePoem = text.matches(".be-verse") && !isCut(document) && all(text, `${LINE}[data-l="1"]`).length === 1;
  const chosen = units.filter((_, at) => stanzas[at].length);
  const paragraphs = isOnePoem ? "" : locatorOf(chosen.map((unit) => first(unit, "a.be-number")?.textContent ?? "").filter(Boolean));
  const [from, to] = [lines[0], lines[lines.length - 1]];
  const said = from === to ? say("l.\u00a0{number}", { number: from }) : say("ll.\u00a0{numbers}", { numbers: `${from}–${to}` });
  return { ...selected, locator: onPages(pagesOf(text, selected.range), [paragraphs, said].filter(Boolean).join(", ")) };
}

/** The numbers of those lines of a paragraph of which words are selected. @param {HTMLElement} unit @param {Range} chosen */
function chosenLines(unit, chosen) {
  const signs = all(unit, LINE);
  return signs.filter((sign, at) => {
    const line = document.createRange();
    line.setStartAfter(sign);
    if (at + 1 < signs.length) line.setEndBefore(signs[at + 1]);
    else line.setEnd(unit, unit.childNodes.length);
    return both(line, chosen);
  }).map((sign) => sign.dataset.l ?? "");
}

/** The selected words of a paragraph. @param {HTMLElement} unit @param {Range} chosen */
function wordsOf(unit, chosen) {
  const whole = document.createRange();
  whole.selectNodeContents(unit);
  return both(whole, chosen);
}

/** The words that two ranges have in common. Changes `range` to the intersection. @param {Range} range @param {Range} other */
function both(range, other) {
  if (other.compareBoundaryPoints(Range.START_TO_START, range) > 0) range.setStart(other.startContainer, other.startOffset);
  if (other.compareBoundaryPoints(Range.END_TO_END, range) < 0) range.setEnd(other.endContainer, other.endOffset);
  return range.toString().trim();
}
