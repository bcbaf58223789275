// Names in both scripts: the plain form that variants.py writes, and a query with its names in canonical words. No DOM.

const LONGEST_NAME = 8;

/**
 * Words as build_edition's variants.py writes a variant: small letters, no accents on Latin, no apostrophes.
 * @param {string} words
 */
export function plainForm(words) {
  return words.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu, "").normalize("NFD")
    .replace(/([a-z])[\u0300-\u036f]+/gu, "$1").normalize("NFC").replace(/ё/gu, "е").replace(/[’'ʹʺʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * A query with every name in its canonical words, and which those are; a query in quotation marks stays as it is.
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
 * How many words from `at` are a name, and its canonical words; one word that is none.
 * @param {string[]} words @param {number} at @param {Map<string, string>} names @returns {[number, string | undefined]}
 */
function longestName(words, at, names) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 1; length -= 1) {
    const found = names.get(plainForm(words.slice(at, at + length).join(" ")));
    if (found) return [length, found];
  }
  return [1, names.get(plainForm(words[at]))];
}
