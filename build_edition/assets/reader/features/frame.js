// What the theme's script does around a page, for pages published without that script: the drawer closes on phones, the header
// shows the title of the page once its heading is out of sight, the table of contents shows the current section.
import { all, around, first } from "../page/dom.js";
import { decoded } from "../pure/addresses.js";

const LINE = 96; // pixels below the top of the window: the last heading above this line is the current one

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  if (root.getElementById("__config")) return; // the theme's script is on the page
  closeDrawer(root, signal);
  titleInHeader(root, signal);
  follow(root, signal);
}

/** @param {Document} root @param {AbortSignal} signal */
function closeDrawer(root, signal) {
  const drawer = root.getElementById("__drawer");
  if (!(drawer instanceof HTMLInputElement)) return;
  const close = () => { drawer.checked = false; };
  root.addEventListener("click", (event) => { if (around(event, ".md-sidebar--primary a[href]")) close(); }, { signal });
  root.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); }, { signal });
}

/** @param {Document} root @param {AbortSignal} signal */
function titleInHeader(root, signal) {
  const title = first(root, ".md-content h1");
  const header = first(root, ".md-header__title");
  if (!title || !header) return;
  const watcher = new IntersectionObserver(([entry]) => {
    header.classList.toggle("md-header__title--active", !entry.isIntersecting && entry.boundingClientRect.top < LINE);
  }, { rootMargin: "-48px 0px 0px 0px" });
  watcher.observe(title);
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
}

/** @param {Document} root @param {AbortSignal} signal */
function follow(root, signal) {
  const links = all(root, ".md-nav--secondary a.md-nav__link[href^='#']");
  const places = links.map((link) => root.getElementById(decoded(link.getAttribute("href")?.slice(1) ?? "")));
  let isAsked = false;
  const mark = () => {
    isAsked = false;
    const at = places.findLastIndex((place) => place !== null && place.getBoundingClientRect().top <= LINE);
    for (const [index, link] of links.entries()) {
      link.classList.toggle("md-nav__link--passed", index < at);
      link.classList.toggle("md-nav__link--active", index === at);
    }
  };
  const ask = () => {
    if (!isAsked) requestAnimationFrame(mark);
    isAsked = true;
  };
  if (!links.length) return;
  window.addEventListener("scroll", ask, { passive: true, signal });
  ask();
}
