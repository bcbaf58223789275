// The words somebody came for: `?highlight=word` marks them where the address leads, and is taken out of the address,
// so that what is copied from there is clean. They are painted, not wrapped: the page's own markup stays as it is.

const NAME = "be-found";

export function start(page) {
  const address = new URL(location.href);
  const words = address.searchParams.getAll("highlight").filter(Boolean);
  if (window.CSS?.highlights) CSS.highlights.delete(NAME);
  if (!words.length) return;
  address.searchParams.delete("highlight");
  history.replaceState(history.state, "", address);
  if (!window.CSS?.highlights) return;
  const ranges = found(target(page, address.hash), words);
  if (ranges.length) CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** The paragraph, note or section that the address names; the whole page when it names none. */
function target(page, hash) {
  const named = hash ? page.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!named) return [page.querySelector("main") ?? page.body];
  if (!/^H[1-6]$/u.test(named.tagName)) return [named];
  const section = [named];
  for (let next = named.nextElementSibling; next && !/^H[1-6]$/u.test(next.tagName); next = next.nextElementSibling) {
    section.push(next);
  }
  return section;
}

const isMark = (node) => node.parentElement?.closest(".be-mark, .be-number, .be-parallel, .headerlink");

/** A range for each whole word, in any case; a word may be cut by a tag, and note marks are no part of the words. */
function found(elements, words) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return elements.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      if (isMark(walker.currentNode)) continue;
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    return (nodes.length ? [...text.matchAll(pattern)] : []).map((match) => {
      const range = document.createRange();
      range.setStart(...place(nodes, match.index));
      range.setEnd(...place(nodes, match.index + match[0].length, true));
      return range;
    });
  });
}

function place(nodes, offset, isEnd = false) {
  const one = nodes.findLast(({ start: at }) => (isEnd ? at < offset : at <= offset));
  return [one.node, offset - one.start];
}
