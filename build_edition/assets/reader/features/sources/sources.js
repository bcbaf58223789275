// Where notes or a register entry are written is shown to who has come to them, and only where the repository is known.
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
