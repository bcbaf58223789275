// What was typed into the panel is kept until the browser is closed, for these words of this document: Escape loses nothing.

/** @typedef {Record<string, string>} Draft what stands in each field */

/** @param {string} name */
const key = (name) => `be-draft-${name}`;

/**
 * What was typed before; nothing where nothing was, or storage is closed to us.
 * @param {string} name @returns {Draft}
 */
export function draftOf(name) {
  try { return JSON.parse(sessionStorage.getItem(key(name)) ?? "{}"); } catch { return {}; }
}

/**
 * Keep what is typed; an empty note is none.
 * @param {string} name @param {Draft} draft
 */
export function keep(name, draft) {
  try {
    if (draft.body?.trim() || draft.reading?.trim()) sessionStorage.setItem(key(name), JSON.stringify(draft));
    else sessionStorage.removeItem(key(name));
  } catch { /* private mode */ }
}
