// What few readers need at once (searching, proposing a note, two texts side by side) is a bundle of its own, fetched when it is
// wanted. `reader.js` says where it comes from: no feature imports another.

import { element } from "./dom.js";

/** @typedef {typeof import("../later.js")} Later */

/** @type {() => Promise<Later>} */
let from = () => Promise.reject(new Error("nobody has said where it comes from"));

/** @param {() => Promise<Later>} bringing */
export const comesFrom = (bringing) => { from = bringing; };

/** @type {Promise<void> | undefined} */
let sheet;

/** What comes later, with the style sheet of what it shows; asked again both are there. */
export async function later() {
  sheet ??= broughtSheet();
  const [parts] = await Promise.all([from(), sheet]);
  return parts;
}

/** Bring the sheet that stands beside the page's. A page that has all of the theme has all of ours too. @returns {Promise<void>} */
async function broughtSheet() {
  const ofPage = document.head.querySelector('link[rel="stylesheet"][href$="assets/page.css"]');
  const href = ofPage?.getAttribute("href")?.replace(/page\.css$/, "later.css");
  if (!href) return;
  const link = element("link", { rel: "stylesheet", href });
  await new Promise((resolve) => {
    for (const end of ["load", "error"]) link.addEventListener(end, resolve); // what has no style is still there to be read
    document.head.append(link);
  });
}
