// The reader's colours, applied before anything is painted and stored under the theme's key
(() => {
  // without the reader's scripts, show what waits for them
  addEventListener("error", ({ target }) => { if (target instanceof HTMLScriptElement) document.documentElement.dataset.beFails = ""; }, true);
  const script = document.currentScript;
  const form = script?.previousElementSibling;
  if (!(script instanceof HTMLScriptElement) || !form) return;
  const key = `${new URL("../../", script.src).pathname}.__palette`;
  const inputs = [...form.querySelectorAll("input")];

  /** @param {HTMLInputElement} one @param {string} what */
  const of = (one, what) => one.getAttribute(`data-md-color-${what}`) ?? "";
  /** @param {HTMLInputElement} one */
  const fits = (one) => matchMedia(of(one, "media")).matches;
  const isAutomatic = (/** @type {HTMLInputElement} */ one) => of(one, "media") === "(prefers-color-scheme)";

  /** @param {HTMLInputElement} chosen */
  const show = (chosen) => {
    const painted = isAutomatic(chosen) ? inputs.find((one) => !isAutomatic(one) && fits(one)) ?? chosen : chosen;
    for (const what of ["media", "scheme", "primary", "accent"]) document.body.setAttribute(`data-md-color-${what}`, of(painted, what));
    chosen.checked = true;
    for (const one of inputs) one.nextElementSibling?.toggleAttribute("hidden", one !== chosen);
  };

  const remembered = () => {
    try { return inputs[JSON.parse(localStorage.getItem(key) ?? "{}").index]; } catch { return undefined; }
  };
  const usual = () => inputs.find(fits) ?? inputs[0];

  if (!inputs.length) return;
  show(remembered() ?? usual());
  form.addEventListener("change", ({ target }) => {
    const index = inputs.findIndex((one) => one === target);
    if (index < 0) return;
    show(inputs[index]);
    const color = Object.fromEntries(["media", "scheme", "primary", "accent"].map((what) => [what, of(inputs[index], what)]));
    try { localStorage.setItem(key, JSON.stringify({ index, color })); } catch { /* none */ }
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => show(remembered() ?? usual()));
})();
