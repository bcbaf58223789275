// A subset of a list as a short string: one bit for each item of the list, in base 64 (ground/bits.py). No DOM.

/** The items of a list whose bits are set; bits are counted from the lowest of the first byte. @template T @param {string} signs @param {T[]} list @returns {T[]} */
export function meantIn(signs, list) {
  const bytes = atob(signs);
  return list.filter((_, at) => (bytes.charCodeAt(at >> 3) >> (at & 7)) & 1);
}
