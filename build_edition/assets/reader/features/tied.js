// On a page of two texts: words that an editor has tied are highlighted on both sides when one of them is hovered or focused.
import { all, around, first } from "../page/dom.js";

const LIT = "be-lit";

/** @param {Document} root @param {AbortSignal} signal */
export function start(root, signal) {
  const rows = first(root, ".be-witnesses:has(.be-tied)");
  if (!rows) return;
  /** @param {Event} event */
  const light = (event) => {
    const at = around(event, ".be-tied")?.dataset.tied;
    for (const one of all(rows, ".be-tied")) one.classList.toggle(LIT, at !== undefined && one.dataset.tied === at);
  };
  for (const sign of ["pointerover", "focusin"]) rows.addEventListener(sign, light, { signal });
  for (const sign of ["pointerleave", "focusout"]) {
    rows.addEventListener(sign, () => { for (const one of all(rows, `.${LIT}`)) one.classList.remove(LIT); }, { signal });
  }
}
