// Scripts without spaces between words: a query in them is looked up as pairs of letters, as search/index.py has indexed them. No DOM.

const LETTERS = "\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ede\\u1000-\\u109f\\u1780-\\u17d3\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff"
  + "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}";
const RUN = new RegExp(`[${LETTERS}]+`, "gu");
const WHOLE = new RegExp(`^[${LETTERS}]+$`, "u");

/** The runs of letters of such scripts. @param {string} words @returns {string[]} */
export const runsOf = (words) => words.match(RUN) ?? [];

/** Whether a word consists only of such letters. @param {string} word */
export const isSpaceless = (word) => WHOLE.test(word);

/** A query with every run split into overlapping pairs, without quotation marks, which would add nothing to them. @param {string} query */
export function inPairs(query) {
  if (!runsOf(query).length) return query;
  return query.replace(/["“”「」『』]/gu, " ").replace(RUN, (run) => ` ${pairs(run).join(" ")} `).replace(/\s+/gu, " ").trim();
}

/** @param {string} run */
function pairs(run) {
  const letters = Array.from(run);
  return letters.length < 3 ? [run] : letters.slice(1).map((letter, at) => letters[at] + letter);
}

/** The words of a record with spaces around each run of the query. @param {string} content @param {string[]} runs */
export function apart(content, runs) {
  const asked = new RegExp(runs.join("|"), "gu");
  return content.replace(asked, " $& ").replace(/[。，、；：！？]/gu, "$& ");
}
