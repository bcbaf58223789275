// Two texts side by side: the panes are brought to the passages of a parallel, and follow each other.
// The page is complete without this: two columns, plain links. The chosen parallel is in the address.
import { announce, element, remember, remembered } from "./page.js";
import { LINE, Pane } from "./synopsis-pane.js";

const IDLE = 200; // ms without a scroll after which a following pane may rest
const WIDE = window.matchMedia("(min-width: 76.25em)");
const STILL = window.matchMedia("(prefers-reduced-motion: reduce)");

export function start(page) {
  const root = page.querySelector(".be-synopsis");
  if (root && root.querySelectorAll(".be-pane").length === 2) new Synopsis(root);
}

class Synopsis {
  constructor(root) {
    this.root = root;
    this.panes = [...root.querySelectorAll(".be-pane")].map((section) => new Pane(section));
    this.ties = [...root.querySelectorAll(".be-tie")];
    this.ids = this.ties.map((tie) => tie.dataset.parallel);
    this.chosen = null;
    this.at = new Map(); // pane → index of the place that is shown
    this.driver = null; // the pane the reader scrolls
    root.classList.add("is-live");
    this.furnish();
    this.listen();
    this.render();
    this.fromAddress({ behavior: "instant", quiet: true });
    if (document.readyState !== "complete") {
      // the browser goes to the address's own element when all is loaded; after that we bring the panes back
      window.addEventListener("load", () => setTimeout(() => this.chosen && !this.driver && this.bring(null, "instant")), { once: true });
    }
  }

  // --- controls --------------------------------------------------------------

  furnish() {
    const button = (words, label, key) => element("button",
      { type: "button", class: "be-tool", "aria-label": label, title: key ? `${label} (${key})` : label, "aria-keyshortcuts": key }, words);
    this.before = button("‹", "Previous parallel", "k");
    this.after = button("›", "Next parallel", "j");
    this.count = element("span", { class: "be-synopsis-count" });
    this.select = element("select", { class: "be-choose", "aria-label": "Parallel" }, element("option", { value: "" }, "Choose a parallel"),
      ...this.ties.map((tie, index) => element("option", { value: tie.dataset.parallel },
        `${index + 1}. ${titleOf(tie)}${strengthOf(tie)}`)));
    this.follow = element("input", { type: "checkbox" });
    this.follow.checked = remembered("synopsis-follow", !STILL.matches);
    const follow = element("label", { class: "be-follow" }, this.follow,
      element("span", { class: "be-in-full" }, "Panes follow each other"), element("span", { class: "be-in-short" }, "Follow"));
    this.tools = element("div", { class: "be-synopsis-tools", role: "group", "aria-label": "Parallels" },
      this.before, this.select, this.count, this.after, follow);
    this.root.prepend(this.tools);
    for (const pane of this.panes) {
      pane.back = button("‹", `Previous place in ${pane.title}`);
      pane.on = button("›", `Next place in ${pane.title}`);
      pane.where = element("span", { class: "be-synopsis-count" });
      pane.steps = element("div", { class: "be-steps", role: "group", "aria-label": `Places in ${pane.title}` }, pane.back, pane.where, pane.on);
      pane.section.querySelector(".be-pane-head").append(pane.steps);
    }
  }

  listen() {
    this.before.addEventListener("click", () => this.step(-1));
    this.after.addEventListener("click", () => this.step(1));
    this.select.addEventListener("change", () => this.select.value ? this.choose(this.select.value) : this.clear());
    this.follow.addEventListener("change", () => {
      remember("synopsis-follow", this.follow.checked);
      announce(this.follow.checked ? "The panes follow each other" : "The panes scroll separately");
    });
    this.root.addEventListener("click", (event) => this.clicked(event));
    this.root.addEventListener("keydown", (event) => this.pressed(event));
    for (const tie of this.ties) {
      const comment = tie.querySelector("details");
      comment?.addEventListener("toggle", () => {
        if (tie.dataset.parallel === this.chosen && !WIDE.matches) remember("synopsis-comment", comment.open);
      });
    }
    for (const pane of this.panes) {
      pane.back.addEventListener("click", () => this.stepPlace(pane, -1));
      pane.on.addEventListener("click", () => this.stepPlace(pane, 1));
      for (const name of ["wheel", "touchstart", "pointerdown", "keydown"]) {
        pane.text.addEventListener(name, (event) => {
          // a press leads only on the scroll bar: on a word, what moves under the pointer would swallow the click
          if (name !== "pointerdown" || event.target === pane.text) this.driver = pane;
        }, { passive: true });
      }
      pane.text.addEventListener("scroll", () => this.scrolled(pane), { passive: true });
    }
    const moved = () => {
      if (this.root.isConnected) this.fromAddress();
      else for (const name of ["popstate", "hashchange"]) window.removeEventListener(name, moved);
    };
    window.addEventListener("popstate", moved);
    window.addEventListener("hashchange", moved);
  }

  clicked(event) {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    if (link) {
      const there = link.hash && link.pathname === location.pathname ? this.meant(link.hash) : null;
      const parallel = there?.parallel ?? null;
      if (!parallel) return;
      event.preventDefault();
      event.stopPropagation(); // the theme's instant navigation would load this page again
      const sign = link.matches(".be-parallel");
      if (sign) this.across(link);
      else if (link.matches(".be-tie-title")) this.choose(parallel);
      else this.choose(parallel, there.places);
      return;
    }
    const mark = event.target.closest("mark[data-passage]");
    const selected = String(window.getSelection());
    if (mark && !selected) this.choose(mark.dataset.parallel, this.placesOf(mark.dataset.passage));
  }

  /** From a ∥ to the passage that belongs to it in the other pane, and the focus with it. */
  across(sign) {
    const { parallel, passage } = sign.dataset;
    const other = this.panes.find((pane) => !pane.passages.has(passage));
    this.choose(parallel, this.placesOf(passage), { hold: this.paneOf(passage) });
    const there = other?.of(parallel)[this.at.get(other)];
    if (there) other.sign(there)?.focus({ preventScroll: true });
  }

  pressed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches("select, input[type=text], textarea")) return;
    const does = { j: () => this.step(1), k: () => this.step(-1), Escape: () => this.chosen && this.clear() }[event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation(); // the theme has keys of its own
    does();
  }

  // --- choosing ----------------------------------------------------------------

  paneOf(passage) { return this.panes.find((pane) => pane.passages.has(passage)); }

  placesOf(passage) {
    const pane = this.paneOf(passage);
    const parallel = pane.passages.get(passage)[0].dataset.parallel;
    return new Map([[pane, pane.of(parallel).indexOf(passage)]]);
  }

  /** What an address means: a parallel, or a passage of one. */
  meant(hash) {
    const name = decodeURIComponent(hash.slice(1));
    const parallel = this.ids.find((id) => `parallel-${id}` === name);
    if (parallel) return { parallel, places: new Map() };
    const pane = this.paneOf(name);
    if (!pane) return null;
    const of = pane.passages.get(name)[0].dataset.parallel;
    return this.ids.includes(of) ? { parallel: of, places: this.placesOf(name) } : null;
  }

  fromAddress(how = {}) {
    const there = this.meant(location.hash);
    if (there) this.choose(there.parallel, there.places, { address: "keep", ...how });
    else if (this.chosen && !location.hash) this.clear({ address: "keep" });
  }

  step(by) {
    const now = this.ids.indexOf(this.chosen);
    const next = now < 0 ? (by > 0 ? 0 : this.ids.length - 1) : now + by;
    if (this.ids[next]) this.choose(this.ids[next]);
  }

  stepPlace(pane, by) {
    const next = (this.at.get(pane) ?? 0) + by;
    const passage = pane.of(this.chosen)[next];
    if (passage) this.choose(this.chosen, new Map([[pane, next]]), { address: `#${passage}`, replace: true });
  }

  /** Show a parallel: `places` says at which of its places a pane stands, otherwise the one shown before, or the first. */
  choose(parallel, places = new Map(), how = {}) {
    const { address = `#parallel-${parallel}`, replace = false, hold = null, behavior = "smooth", quiet = false } = how;
    if (!this.ids.includes(parallel)) return;
    const same = parallel === this.chosen && places.size > 0;
    for (const pane of this.panes) this.at.set(pane, places.get(pane) ?? (same ? this.at.get(pane) : 0) ?? 0);
    this.chosen = parallel;
    this.driver = null;
    this.render();
    if (address !== "keep") this.write(address, replace);
    this.bring(hold, behavior);
    if (!quiet) announce(this.said());
  }

  clear({ address = location.pathname + location.search } = {}) {
    this.chosen = null;
    this.driver = null;
    this.render();
    if (address !== "keep") this.write(address, true);
    announce("No parallel chosen");
  }

  write(address, replace) {
    if (address === location.hash) return;
    history[replace ? "replaceState" : "pushState"](history.state, "", address);
  }

  said() {
    const tie = this.ties[this.ids.indexOf(this.chosen)];
    const places = this.panes.map((pane) => `${pane.title}: ${this.placeWords(pane)}`);
    return `${titleOf(tie)}. ${places.join("; ")}`;
  }

  placeWords(pane) {
    const all = pane.of(this.chosen);
    return all.length ? `place ${this.at.get(pane) + 1} of ${all.length}` : "no place";
  }

  // --- showing -----------------------------------------------------------------

  render() {
    const index = this.ids.indexOf(this.chosen);
    this.select.value = this.chosen ?? "";
    this.count.textContent = index < 0 ? `${this.ids.length} parallels` : `${index + 1} of ${this.ids.length}`;
    disable(this.before, index === 0, this.after);
    disable(this.after, index === this.ids.length - 1, this.before);
    for (const tie of this.ties) {
      const is = tie.dataset.parallel === this.chosen;
      const changes = is !== tie.classList.contains("is-chosen");
      tie.classList.toggle("is-chosen", is);
      const link = tie.querySelector(".be-tie-title");
      if (is) link?.setAttribute("aria-current", "true");
      else link?.removeAttribute("aria-current");
      const comment = tie.querySelector("details");
      if (comment && changes) comment.open = is && (WIDE.matches || remembered("synopsis-comment", false));
      if (is && changes) reveal(tie);
    }
    for (const pane of this.panes) this.renderPane(pane);
  }

  renderPane(pane) {
    const all = this.chosen ? pane.of(this.chosen) : [];
    const at = this.at.get(pane) ?? 0;
    for (const [passage, marks] of pane.passages) {
      const is = marks[0].dataset.parallel === this.chosen;
      for (const mark of marks) {
        mark.classList.toggle("is-chosen", is);
        mark.classList.toggle("is-here", is && passage === all[at]);
      }
      pane.sign(passage)?.classList.toggle("is-here", is && passage === all[at]);
    }
    pane.steps.hidden = all.length < 2;
    pane.where.textContent = all.length ? `${at + 1} of ${all.length}` : "";
    disable(pane.back, at === 0, pane.on);
    disable(pane.on, at === all.length - 1, pane.back);
  }

  /** Scroll the window to the panes, and both panes so that the passages stand at one height. */
  bring(hold, behavior) {
    this.root.scrollIntoView({ block: "start", behavior: "instant" });
    const shown = this.panes.filter((pane) => pane.of(this.chosen).length);
    const passage = (pane) => pane.of(this.chosen)[this.at.get(pane)];
    const inText = new Map(shown.map((pane) => [pane, pane.top(passage(pane)) + pane.text.scrollTop]));
    const least = Math.min(...shown.map((pane) => pane.text.clientHeight));
    let height = Math.min(LINE * least, ...inText.values());
    const held = hold && inText.has(hold) ? hold.top(passage(hold)) : -1;
    if (held >= 0 && held < 0.6 * least) height = Math.min(held, ...inText.values());
    for (const pane of shown) {
      pane.text.scrollTo({ top: inText.get(pane) - height, behavior: STILL.matches ? "instant" : behavior });
    }
  }

  // --- following ---------------------------------------------------------------

  scrolled(pane) {
    if (this.driver !== pane || !this.follow.checked) return;
    this.last = performance.now();
    if (!this.frame) this.frame = requestAnimationFrame(() => this.level(pane));
  }

  /** One frame of following: the other pane moves towards where its passage stands as high as the driver's. */
  level(pane) {
    this.frame = 0;
    if (this.driver !== pane || !this.follow.checked || !this.root.isConnected) return;
    this.adopt(pane);
    const other = this.panes.find((one) => one !== pane);
    const here = pane.of(this.chosen)[this.at.get(pane)];
    const there = other.of(this.chosen)[this.at.get(other)];
    const top = here ? pane.top(here) : -1;
    let moving = false;
    if (there && top >= 0 && top < pane.text.clientHeight) {
      const off = other.top(there) - top;
      const was = other.text.scrollTop;
      const whole = STILL.matches || Math.abs(off) < 24;
      other.text.scrollTop = was + (whole ? off : off * 0.28);
      moving = !whole && other.text.scrollTop !== was;
    }
    if (moving || performance.now() - this.last < IDLE) this.frame = requestAnimationFrame(() => this.level(pane));
  }

  /** Take up the parallel that is in view in the pane being scrolled. */
  adopt(pane) {
    const passage = pane.inView();
    if (!passage) return;
    const parallel = pane.passages.get(passage)[0].dataset.parallel;
    const index = pane.of(parallel).indexOf(passage);
    if (!this.ids.includes(parallel) || (parallel === this.chosen && index === this.at.get(pane))) return;
    const other = this.panes.find((one) => one !== pane);
    this.at.set(other, parallel === this.chosen ? this.at.get(other) ?? 0 : 0);
    this.at.set(pane, index);
    this.chosen = parallel;
    this.render();
    clearTimeout(this.writing); // browsers refuse addresses that change too often
    this.writing = setTimeout(() => {
      if (this.root.isConnected && this.chosen) this.write(`#parallel-${this.chosen}`, true);
    }, 300);
  }
}

const titleOf = (tie) => tie.querySelector(".be-tie-title")?.textContent ?? "";

function strengthOf(tie) {
  const words = tie.querySelector(".be-strength")?.textContent ?? "";
  return words ? ` (${words})` : "";
}

/** Disable a button; the focus goes on to its fellow, so that it is not lost. */
function disable(button, is, fellow) {
  const had = document.activeElement === button;
  button.disabled = is;
  if (is && had && !fellow.disabled) fellow.focus({ preventScroll: true });
}

/** Bring an item of the list into the list's own view, without moving the window. */
function reveal(tie) {
  const list = tie.closest(".be-ties");
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const off = tie.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (off < 0 || off > list.clientHeight * 0.4) list.scrollTop += off - list.clientHeight * 0.15;
}
