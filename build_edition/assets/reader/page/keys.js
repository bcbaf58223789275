// The keyboard shortcuts of all features in one list: each says what it does, and `?` shows them all.
import { remember, remembered } from "./page.js";

const KEYS = "outline-keys";

/** Whether the reader wants shortcuts that are single characters (WCAG 2.1.4). */
export const usesKeys = () => remembered(KEYS, true);

/** @param {boolean} wanted */
export const useKeys = (wanted) => remember(KEYS, wanted);

/** @typedef {{ keys: string[], does: () => string, when?: () => boolean }} Key shown only if `when` is true or absent */

/** @type {Key[]} */
const added = [];

/** @param {Key[]} keys */
export const addKeys = (...keys) => { added.push(...keys); };

/** The keyboard shortcuts that work on this page. */
export const keysHere = () => added.filter((one) => one.when?.() ?? true);

/** Whether an element takes text or a choice from the keyboard. @param {EventTarget | null} target */
export const isWriting = (target) => target instanceof HTMLElement
  && (target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null);
