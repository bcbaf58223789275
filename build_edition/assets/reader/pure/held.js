// A sentence of the edition's language holds a name: which one, told by the sentence with a hole in the name's place.

export const HOLE = "\u0000";

/** What stands in a sentence where its pattern has a hole; empty if it is another sentence. @param {string} said @param {string} pattern */
export function heldBy(said, pattern) {
  const [before, after = ""] = pattern.split(HOLE);
  const isOne = said.length > before.length + after.length && said.startsWith(before) && said.endsWith(after);
  return isOne ? said.slice(before.length, said.length - after.length) : "";
}
