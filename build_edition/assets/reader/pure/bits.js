// Many of the things of a list as few signs: a bit for each thing of the list, in base 64 (ground/bits.py). No DOM.

/** The things of a list that are meant. @template T @param {string} signs @param {T[]} list @returns {T[]} */
export function meantIn(signs, list) {
  const bytes = atob(signs);
  return list.filter((_, at) => (bytes.charCodeAt(at >> 3) >> (at & 7)) & 1);
}
