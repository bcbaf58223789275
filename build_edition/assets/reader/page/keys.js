// The keys that features listen to, told in one place: each says what it does, and `?` shows them all.

/** @typedef {{ keys: string[], does: () => string, when?: () => boolean }} Key one that is not `when` is not told */

/** @type {Key[]} */
const added = [];

/** @param {Key[]} keys */
export const addKeys = (...keys) => { added.push(...keys); };

/** The keys that do something on this page. */
export const keysHere = () => added.filter((one) => one.when?.() ?? true);

/** Whether somebody is writing there. @param {EventTarget | null} target */
export const isWriting = (target) => target instanceof HTMLElement
  && (target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null);
