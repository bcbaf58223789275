// A text cut into pages: the ids on a page, as packed by the build (`ground/ranges.py`), and the address of the whole text. No DOM.

const RANGE = /^(.*?)(\d+)\.\.(\d+)$/u;

/**
 * Whether an id is among packed ids; a note mark is on the page of its note.
 * @param {string} packed such as `p12..40 closing fn-e-lamp` @param {string} id
 */
export function holds(packed, id) {
  const name = id.replace(/^fnref\d*-/u, "fn-");
  return packed.split(" ").some((word) => {
    const [, head, from, to] = RANGE.exec(word) ?? [];
    const number = head === undefined || !name.startsWith(head) ? "" : name.slice(head.length);
    return word === name || (/^(?:0|[1-9]\d*)$/u.test(number) && Number(number) >= Number(from) && Number(number) <= Number(to));
  });
}

/**
 * The address of the first page of a text, which stays valid for every place of it, from the address of any of its pages.
 * @param {string} address
 */
export function wholeText(address) {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u, "$1");
  return url.href;
}
