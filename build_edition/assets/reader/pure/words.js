// What a reader reads: every sentence of the reader goes through here, with its English as the key. No DOM.
// In: a sentence with `{names}` and their values. Out: the sentence in the edition's language, filled. Promises: a name
// without a value is an error; what the catalogue does not have is said in English.
import { catalogue } from "./catalogue.js";

/** @typedef {Record<string, string | number>} Values */

/** The language that the reader speaks: of its numbers and of its plurals. */
export const LANGUAGE = catalogue.language;

/** @type {Partial<Record<string, string>>} */
const sentences = catalogue.say;
/** @type {Partial<Record<string, Partial<Record<string, string>>>>} */
const pairs = catalogue.many;
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);

/**
 * A sentence with its values put in.
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
 * The sentence for a number: `{n}` is the number as it is written in the language.
 * @param {string} one @param {string} many @param {number} n @param {Values} [values]
 */
export function sayMany(one, many, n, values = {}) {
  const forms = Object.hasOwn(pairs, one) ? pairs[one] : undefined;
  const said = forms ? forms[plurals.select(n)] ?? forms.other ?? many : n === 1 ? one : many;
  return say(said, { ...values, n: figures(n) });
}

/**
 * A number as it is written.
 * @param {number} n
 */
export const figures = (n) => numbers.format(n);
