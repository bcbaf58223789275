// Extracts a name from a sentence in the edition's language, by means of the same sentence with a hole in place of the name.

export const HOLE = "\u0000";

/** The words of a sentence in place of the hole of a pattern; empty if the sentence does not match. @param {string} said @param {string} pattern */
export function heldBy(said, pattern) {
  const [before, after = ""] = pattern.split(HOLE);
  const isOne = said.length > before.length + after.length && said.startsWith(before) && said.endsWith(after);
  return isOne ? said.slice(before.length, said.length - after.length) : "";
}
