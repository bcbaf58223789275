// What stands on a page of a text that is cut, as the build packs it (`ground/ranges.py`), and the text's own address. No DOM.

const RANGE = /^(.*?)(\d+)\.\.(\d+)$/u;

/**
 * Whether a place is among some; a mark of a note stands where its note does.
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
 * The address of the first page of a text, which every place of it has for good, from that of one of its further pages.
 * @param {string} address
 */
export function wholeText(address) {
  const url = new URL(address);
  url.pathname = url.pathname.replace(/\/\d+(\/(?:index\.html)?|\.html)?$/u, "$1");
  return url.href;
}
