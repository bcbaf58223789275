// What a reader reads: every sentence of the reader goes through here, with its English as the key. No DOM.
// In: a sentence with `{names}` and their values. Out: the sentence filled. Promises: a name without a value is an error.

/** @typedef {Record<string, string | number>} Values */

/** The language that the reader speaks: of its numbers and of its plurals. */
export const LANGUAGE = "en";

const plurals = new Intl.PluralRules(LANGUAGE);

/**
 * A sentence with its values put in.
 * @param {string} sentence @param {Values} [values]
 */
export function say(sentence, values = {}) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`“${sentence}” is said without its ${name}`);
    return String(values[name]);
  });
}

/**
 * The sentence for a number: `{n}` is the number as it is written in the language.
 * @param {string} one @param {string} many @param {number} n @param {Values} [values]
 */
export function sayMany(one, many, n, values = {}) {
  return say(plurals.select(n) === "one" ? one : many, { ...values, n: figures(n) });
}

/**
 * A number as it is written.
 * @param {number} n
 */
export const figures = (n) => n.toLocaleString(LANGUAGE);
