// What was typed into a panel is kept until the browser is closed, by the words of the document it is about: Escape loses nothing.

/** @typedef {Record<string, string>} Draft the value of each field, by name */

/** @param {string} name */
const key = (name) => `be-draft-${name}`;

/**
 * What was typed before; empty if nothing was typed or storage is not available.
 * @param {string} name @returns {Draft}
 */
export function draftOf(name) {
  try { return JSON.parse(sessionStorage.getItem(key(name)) ?? "{}"); } catch { return {}; }
}

/**
 * Store what is typed; an empty note removes the draft.
 * @param {string} name @param {Draft} draft
 */
export function keep(name, draft) {
  try {
    if (draft.body?.trim() || draft.reading?.trim()) sessionStorage.setItem(key(name), JSON.stringify(draft));
    else sessionStorage.removeItem(key(name));
  } catch { /* private mode */ }
}
