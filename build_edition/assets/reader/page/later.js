// Code that few readers need at once (searching, proposing a note, two texts side by side) is a separate bundle, loaded lazily.
// `reader.js` sets how it is imported, because no feature imports another.

import { element } from "./dom.js";

/** @typedef {typeof import("../later.js")} Later */

/** @type {() => Promise<Later>} */
let from = () => Promise.reject(new Error("nobody has said where it comes from"));

/** @param {() => Promise<Later>} bringing */
export const comesFrom = (bringing) => { from = bringing; };

/** @type {Promise<void> | undefined} */
let sheet;

/** The lazily loaded code, with its style sheet; both are fetched once. */
export async function later() {
  sheet ??= broughtSheet();
  const [parts] = await Promise.all([from(), sheet]);
  return parts;
}

/** Load `later.css` from beside the page's `page.css`. A page with the whole style sheet of the theme has all of ours already. @returns {Promise<void>} */
async function broughtSheet() {
  const ofPage = document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]');
  const href = ofPage?.getAttribute("href")?.replace(/page\.css$/, "later.css");
  if (!href) return;
  const link = element("link", { rel: "stylesheet", href });
  await new Promise((resolve) => {
    for (const end of ["load", "error"]) link.addEventListener(end, resolve); // without the style sheet everything can still be read
    document.head.append(link);
  });
}
