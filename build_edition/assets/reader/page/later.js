// What few readers need at once (searching, proposing a note, two texts side by side) is a bundle of its own, fetched when it is
// wanted. `reader.js` says where it comes from: no feature imports another.

/** @typedef {typeof import("../later.js")} Later */

/** @type {() => Promise<Later>} */
let from = () => Promise.reject(new Error("nobody has said where it comes from"));

/** @param {() => Promise<Later>} bringing */
export const comesFrom = (bringing) => { from = bringing; };

/** What comes later; asked again it is there. */
export const later = () => from();
