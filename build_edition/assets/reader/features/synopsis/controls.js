// The controls of the synoptic page: the row of controls, the list of parallels, and the previous and next buttons of each pane.
import { all, button, element, first, focused, need } from "../../page/dom.js";
import { remembered } from "../../page/page.js";
import { say, sayMany } from "../../pure/words.js";

/** @import { Pane } from "./pane.js" */
/** @typedef {{ step: (by: number) => void, stepPlace: (pane: Pane, by: number) => void, pick: (parallel: string) => void }} Acts */

const WIDE = window.matchMedia("(min-width: 76.25em)");

/** @param {string} sign @param {string} label @param {() => void} act @param {string} [key] */
const tool = (sign, label, act, key) => button(sign, act, { class: "be-tool", "aria-label": label,
  title: key ? say("{what} ({key})", { what: label, key }) : label, "aria-keyshortcuts": key });

/** The row of controls above both panes. */
export class Row {
  /** @param {HTMLElement[]} ties @param {Acts} acts @param {boolean} isFollowing */
  constructor(ties, acts, isFollowing) {
    this.ties = ties;
    this.before = tool("‹", say("Previous parallel"), () => acts.step(-1), "k");
    this.after = tool("›", say("Next parallel"), () => acts.step(1), "j");
    this.count = element("span", { class: "be-synopsis-count" });
    this.select = element("select", { class: "be-choose", "aria-label": say("Parallel") },
      element("option", { value: "" }, say("Choose a parallel")),
      ...ties.map((tie, index) => element("option", { value: tie.dataset.parallel }, `${index + 1}. ${titleOf(tie)}${strengthOf(tie)}`)));
    this.select.addEventListener("change", () => acts.pick(this.select.value));
    this.follow = element("input", { type: "checkbox" });
    this.follow.checked = isFollowing;
    const follow = element("label", { class: "be-follow" }, this.follow,
      element("span", { class: "be-in-full" }, say("Panes follow each other")), element("span", { class: "be-in-short" }, say("Follow")));
    this.element = element("div", { class: "be-synopsis-tools", role: "group", "aria-label": say("Parallels") },
      this.before, this.select, this.count, this.after, follow);
  }

  /** Show which parallel is chosen. @param {string | null} chosen @param {number} index */
  show(chosen, index) {
    const all = this.ties.length;
    this.select.value = chosen ?? "";
    this.count.textContent = index < 0 ? sayMany("{n} parallel", "{n} parallels", all) : say("{at} of {all}", { at: index + 1, all });
    disable(this.before, index === 0, this.after);
    disable(this.after, index === all - 1, this.before);
    for (const tie of this.ties) showTie(tie, tie.dataset.parallel === chosen);
  }
}

/** Show an item of the list of parallels as chosen or not; when it becomes chosen, its comment opens and it is scrolled into view.
 * @param {HTMLElement} tie @param {boolean} isChosen */
function showTie(tie, isChosen) {
  const isChanging = isChosen !== tie.classList.contains("is-chosen");
  tie.classList.toggle("is-chosen", isChosen);
  const link = first(tie, ".be-tie-title");
  if (isChosen) link?.setAttribute("aria-current", "true");
  else link?.removeAttribute("aria-current");
  const [comment] = all(tie, "details");
  if (comment instanceof HTMLDetailsElement && isChanging) {
    comment.open = isChosen && (WIDE.matches || remembered("synopsis-comment", false));
  }
  if (isChosen && isChanging) reveal(tie);
}

/** Scroll the list so that an item is visible, without scrolling the window. @param {HTMLElement} tie */
function reveal(tie) {
  const list = tie.closest(".be-ties");
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const off = tie.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (off < 0 || off > list.clientHeight * 0.4) list.scrollTop += off - list.clientHeight * 0.15;
}

/** The buttons that go from place to place in one pane. */
export class Steps {
  /** @param {Pane} pane @param {Acts} acts */
  constructor(pane, acts) {
    const { title } = pane;
    this.pane = pane;
    this.back = tool("‹", say("Previous place in {title}", { title }), () => acts.stepPlace(pane, -1));
    this.on = tool("›", say("Next place in {title}", { title }), () => acts.stepPlace(pane, 1));
    this.where = element("span", { class: "be-synopsis-count" });
    this.element = element("div", { class: "be-steps", role: "group", "aria-label": say("Places in {title}", { title }) },
      this.back, this.where, this.on);
    need(pane.section, ".be-pane-head").append(this.element);
  }

  /** @param {string | null} parallel @param {number} at */
  show(parallel, at) {
    const all = this.pane.of(parallel).length;
    this.pane.light(parallel, at);
    this.element.hidden = all < 2;
    this.where.textContent = all ? say("{at} of {all}", { at: at + 1, all }) : "";
    disable(this.back, at === 0, this.on);
    disable(this.on, at === all - 1, this.back);
  }
}

/** @param {HTMLElement} tie */
export const titleOf = (tie) => first(tie, ".be-tie-title")?.textContent ?? "";

/** @param {HTMLElement} tie */
function strengthOf(tie) {
  const strength = first(tie, ".be-strength")?.textContent;
  return strength ? say(" ({strength})", { strength }) : "";
}

/** Disable or enable a button; if it loses the focus by that, the focus goes to its counterpart.
 * @param {HTMLButtonElement} one @param {boolean} isDisabled @param {HTMLButtonElement} fellow */
function disable(one, isDisabled, fellow) {
  const had = focused() === one;
  one.disabled = isDisabled;
  if (isDisabled && had && !fellow.disabled) fellow.focus({ preventScroll: true });
}
