// Adds links to the source files of notes or of a register entry when the reader gets near them, if the repository is known.
import { all } from "../../page/dom.js";
import { later } from "../../page/later.js";
import { EDITION, data } from "../../page/page.js";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const isEntry = location.href.startsWith(`${EDITION.href}register/`);
  const watcher = new IntersectionObserver(async (seen) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    watcher.disconnect();
    const repository = await data("repository.json").catch(() => null);
    if (!repository || signal.aborted) return;
    const { showWritten } = await later();
    if (!signal.aborted) showWritten(root, repository, isEntry, signal);
  }, { rootMargin: "50%" });
  for (const one of all(root, isEntry ? ".md-content__inner > :last-child" : ".be-notes")) watcher.observe(one);
  signal.addEventListener("abort", () => watcher.disconnect(), { once: true });
}
