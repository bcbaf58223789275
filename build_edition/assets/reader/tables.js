// The theme puts a wide table into a box that scrolls sideways; a keyboard must be able to reach it.

let watcher = null;

export function start(page) {
  watcher?.disconnect();
  const content = page.querySelector("[data-md-component=content]");
  if (!content) return;
  watcher = new MutationObserver(() => reach(content)); // the theme makes the boxes after us
  watcher.observe(content, { childList: true, subtree: true });
  reach(content);
}

function reach(content) {
  for (const box of content.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
}
