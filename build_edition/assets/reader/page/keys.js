// The keys that features listen to, told in one place: each says what it does, and `?` shows them all.
import { remember, remembered } from "./page.js";

const KEYS = "outline-keys";

/** Whether the reader wants the keys that are single letters and signs. */
export const usesKeys = () => remembered(KEYS, true);

/** @param {boolean} wanted */
export const useKeys = (wanted) => remember(KEYS, wanted);

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
