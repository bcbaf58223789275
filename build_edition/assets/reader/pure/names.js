// Names in both scripts: the plain form as written by variants.py, and queries with names replaced by canonical words. No DOM.

const LONGEST_NAME = 8;

/**
 * Words in the plain form of build_edition's variants.py: lower case, no accents on Latin letters, no apostrophes.
 * @param {string} words
 */
export function plainForm(words) {
  return words.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu, "").normalize("NFD")
    .replace(/([a-z])[\u0300-\u036f]+/gu, "$1").normalize("NFC").replace(/ё/gu, "е").replace(/[’'ʹʺʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * A query with every name replaced by its canonical words, and the set of its words and names; a query in quotation marks is unchanged.
 * @param {string} query @param {Map<string, string>} names plain form → canonical words
 */
export function canonical(query, names) {
  /** @type {Set<string>} */
  const meant = new Set();
  if (/^\s*["“].*["”]\s*$/u.test(query)) return { asked: query.replace(/[“”]/gu, '"'), meant };
  const words = query.split(/\s+/u).filter(Boolean);
  const asked = [];
  for (let at = 0; at < words.length;) {
    const [length, found] = longestName(words, at, names);
    asked.push(found ?? words[at]);
    meant.add(found ?? plainForm(words[at]));
    at += length;
  }
  return { asked: asked.join(" "), meant };
}

/**
 * The number of words from `at` that form a name, and its canonical words; 1 and undefined if there is no name.
 * @param {string[]} words @param {number} at @param {Map<string, string>} names @returns {[number, string | undefined]}
 */
function longestName(words, at, names) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const found = names.get(plainForm(words.slice(at, at + length).join(" ")));
    if (found) return [length, found];
  }
  return [1, names.get(plainForm(words[at]))];
}
