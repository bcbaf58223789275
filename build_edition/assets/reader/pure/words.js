// Translation: every sentence shown by the reader goes through here, with its English as the key. No DOM.
// In: a sentence with `{names}` and their values. Out: the sentence in the edition's language, with the values. Promises: a name
// without a value is an error; a sentence that is not in the catalogue stays English.
import { catalogue } from "./catalogue.js";

/** @typedef {Record<string, string | number>} Values */

/** The language of the reader's interface, also for its numbers and plurals. */
export const LANGUAGE = catalogue.language;

/** @type {Partial<Record<string, string>>} */
const sentences = catalogue.say;
/** @type {Partial<Record<string, Partial<Record<string, string>>>>} */
const pairs = catalogue.many;
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/**
 * A sentence in the edition's language, with its values.
 * @param {string} sentence @param {Values} [values]
 */
export function say(sentence, values = {}) {
  const said = Object.hasOwn(sentences, sentence) ? sentences[sentence] ?? sentence : sentence;
  return said.replace(/\{(\w+)\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`“${sentence}” is said without its ${name}`);
    return String(values[name]);
  });
}

/**
 * The sentence for a number, in the right plural form; `{n}` is the number as written in the language.
 * @param {string} one @param {string} many @param {number} n @param {Values} [values]
 */
export function sayMany(one, many, n, values = {}) {
  const forms = Object.hasOwn(pairs, one) ? pairs[one] : undefined;
  const said = forms ? forms[plurals.select(n)] ?? forms.other ?? many : n === 1 ? one : many;
  return say(said, { ...values, n: figures(n) });
}

/**
 * A number as written in the language.
 * @param {number} n
 */
export const figures = (n) => numbers.format(n);
