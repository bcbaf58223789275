// Two texts side by side: the panes are scrolled to the passages of a parallel, and follow each other.
// The page is complete without this script: two columns with plain links. The chosen parallel is in the address.
import { all, around, isModified } from "../../page/dom.js";
import { announce, remember, remembered } from "../../page/page.js";
import { say } from "../../pure/words.js";
import { Choice } from "./choice.js";
import { Row, Steps } from "./controls.js";
import { Follower, bring, isStill } from "./follow.js";
import { Pane } from "./pane.js";

/** @import { Places } from "./choice.js" */
/** @typedef {{ address?: string, replace?: boolean, hold?: Pane | null, behavior?: ScrollBehavior, quiet?: boolean }} How */

const WIDE = window.matchMedia("(min-width: 76.25em)");
const KEEP = "keep"; // leave the address unchanged

/** @param {HTMLElement} holder @param {AbortSignal} signal */
export const startSynopsis = (holder, signal) => new Synopsis(holder).begin(signal);

class Synopsis {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.panes = all(root, ".be-pane").map((section) => new Pane(section));
    this.choice = new Choice(this.panes, all(root, ".be-tie"));
    this.writing = 0;
    const acts = {
      step: (/** @type {number} */ by) => this.step(by),
      stepPlace: (/** @type {Pane} */ pane, /** @type {number} */ by) => this.stepPlace(pane, by),
      pick: (/** @type {string} */ parallel) => (parallel ? this.choose(parallel) : this.clear()),
    };
    this.row = new Row(this.choice.ties, acts, remembered("synopsis-follow", !isStill()));
    this.steps = this.panes.map((pane) => new Steps(pane, acts));
    this.follower = new Follower({
      root, panes: this.panes,
      isFollowing: () => this.row.follow.checked,
      adopt: (pane) => this.adopt(pane),
      placeIn: (pane) => this.choice.placeIn(pane),
    });
    root.prepend(this.row.element);
    root.classList.add("is-live");
  }

  /** @param {AbortSignal} signal */
  begin(signal) {
    this.listen(signal);
    this.follower.listen(signal);
    this.render();
    this.fromAddress({ behavior: "instant", quiet: true });
    if (document.readyState === "complete") return;
    // when everything is loaded the browser scrolls to the element of the address; after that the panes are scrolled back
    window.addEventListener("load", () => setTimeout(() => {
      if (this.choice.chosen && !this.follower.driver && !signal.aborted) this.bring(null, "instant");
    }), { once: true, signal });
  }

  /** @param {AbortSignal} signal */
  listen(signal) {
    const { follow } = this.row;
    follow.addEventListener("change", () => {
      remember("synopsis-follow", follow.checked);
      announce(follow.checked ? say("The panes follow each other") : say("The panes scroll separately"));
    });
    this.root.addEventListener("click", (event) => this.clicked(event), { signal });
    this.root.addEventListener("keydown", (event) => this.pressed(event), { signal });
    for (const tie of this.choice.ties) {
      const [comment] = all(tie, "details");
      comment?.addEventListener("toggle", () => {
        if (comment instanceof HTMLDetailsElement && tie.dataset.parallel === this.choice.chosen && !WIDE.matches) {
          remember("synopsis-comment", comment.open);
        }
      }, { signal });
    }
    for (const name of ["popstate", "hashchange"]) window.addEventListener(name, () => this.fromAddress(), { signal });
  }

  /** @param {MouseEvent} event */
  clicked(event) {
    if (event.defaultPrevented || isModified(event)) return;
    const link = around(event, "a");
    if (link instanceof HTMLAnchorElement) this.followed(event, link);
    else {
      const passage = around(event, "mark[data-passage]")?.dataset.passage;
      const pane = passage ? this.choice.paneOf(passage) : null;
      if (passage && pane && !String(window.getSelection())) this.choose(pane.parallelOf(passage), this.choice.placesOf(pane, passage));
    }
  }

  /** @param {MouseEvent} event @param {HTMLAnchorElement} link */
  followed(event, link) {
    const there = link.hash && link.pathname === location.pathname ? this.choice.meant(link.hash) : null;
    if (!there) return;
    event.preventDefault();
    event.stopPropagation(); // otherwise the theme's instant navigation would load this page again
    if (link.matches(".be-parallel")) this.across(link);
    else if (link.matches(".be-tie-title")) this.choose(there.parallel);
    else this.choose(there.parallel, there.places);
  }

  /** Go from a ∥ mark to the corresponding passage in the other pane, with the focus. @param {HTMLElement} sign */
  across(sign) {
    const { parallel = "", passage = "" } = sign.dataset;
    const pane = this.choice.paneOf(passage);
    if (!pane) return;
    this.choose(parallel, this.choice.placesOf(pane, passage), { hold: pane });
    const other = this.panes.find((one) => one !== pane);
    const there = other && this.choice.placeIn(other);
    if (there) other.sign(there)?.focus({ preventScroll: true });
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || around(event, "select, input[type=text], textarea") === event.target) return;
    /** @type {Partial<Record<string, () => void>>} */
    const acts = { j: () => this.step(1), k: () => this.step(-1), Escape: () => { if (this.choice.chosen) this.clear(); } };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation(); // the theme uses some of these keys too
    act();
  }

  // --- choosing ----------------------------------------------------------------

  /** @param {How} how */
  fromAddress(how = {}) {
    const there = this.choice.meant(location.hash);
    if (there) this.choose(there.parallel, there.places, { address: KEEP, ...how });
    else if (this.choice.chosen && !location.hash) this.clear(KEEP);
  }

  /** @param {number} by */
  step(by) {
    const next = this.choice.beside(by);
    if (next) this.choose(next);
  }

  /** @param {Pane} pane @param {number} by */
  stepPlace(pane, by) {
    const { at, chosen } = this.choice;
    const next = (at.get(pane) ?? 0) + by;
    const passage = pane.of(chosen)[next];
    if (passage && chosen) this.choose(chosen, new Map([[pane, next]]), { address: `#${passage}`, replace: true });
  }

  /** Show a parallel: each pane at its place in `places`, otherwise at the one shown before, or at the first.
   * @param {string} parallel @param {Places} places @param {How} how */
  choose(parallel, places = new Map(), how = {}) {
    const { address = `#parallel-${parallel}`, replace = false, hold = null, behavior = "smooth", quiet = false } = how;
    if (!this.choice.ids.includes(parallel)) return;
    this.choice.choose(parallel, places);
    this.follower.driver = null;
    this.render();
    this.write(address, replace);
    this.bring(hold, behavior);
    if (!quiet) announce(this.choice.said());
  }

  clear(address = location.pathname + location.search) {
    this.choice.chosen = null;
    this.follower.driver = null;
    this.render();
    this.write(address, true);
    announce(say("No parallel chosen"));
  }

  /** @param {string} address @param {boolean} isReplacing */
  write(address, isReplacing) {
    if (address === KEEP || address === location.hash) return;
    history[isReplacing ? "replaceState" : "pushState"](history.state, "", address);
  }

  // --- showing -----------------------------------------------------------------

  render() {
    const { chosen, at, index } = this.choice;
    this.row.show(chosen, index);
    for (const steps of this.steps) steps.show(chosen, at.get(steps.pane) ?? 0);
  }

  /** Scroll the window to the panes, and both panes to their passages. @param {Pane | null} hold @param {ScrollBehavior} behavior */
  bring(hold, behavior) {
    this.root.scrollIntoView({ block: "start", behavior: "instant" });
    bring(this.panes, (pane) => this.choice.placeIn(pane), hold, behavior);
  }

  /** Choose the parallel that is in view in the pane being scrolled. @param {Pane} pane */
  adopt(pane) {
    if (!this.choice.adopt(pane)) return;
    this.render();
    clearTimeout(this.writing); // browsers refuse addresses that change too often
    this.writing = window.setTimeout(() => {
      if (this.root.isConnected && this.choice.chosen) this.write(`#parallel-${this.choice.chosen}`, true);
    }, 300);
  }
}
