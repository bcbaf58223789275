// The search itself: Pagefind's index, names in both scripts, facets and excerpts; nothing here touches the page.
// Loaded at the first search. `pagefind/records.json` says what each record is, `pagefind/names.json` which words mean
// the same name; both are written with the index, see build_edition/search_index.py.
import { EDITION, data } from "./page.js";

/** The facets in the order in which they are shown; a record may have several documents and persons. */
export const FACETS = ["kind", "document", "speaker", "person", "category", "severity"];
/** Of these a record must have every chosen value, of the others any. */
const NARROWING = new Set(["person"]);
const SEPARATOR = "␞";
const BEFORE = 9;
const SHOWN = 38;
const LONGEST_NAME = 8;

let loading = null;

/** Everything a search needs, fetched once; a failure is not remembered. */
export function open() {
  loading ??= load().catch((error) => { loading = null; throw error; });
  return loading;
}

async function load() {
  const [pagefind, listed, names] = await Promise.all([
    import(new URL("pagefind/pagefind.js", EDITION).href), data("pagefind/records.json"), data("pagefind/names.json"),
  ]);
  await pagefind.options({ baseUrl: "/", excerptLength: 0 });
  await pagefind.init();
  const records = new Map(Object.entries(listed.rows).map(([id, row], order) => {
    const record = { order };
    listed.columns.forEach((column, at) => { record[column] = row[at]; });
    return [id, record];
  }));
  return { pagefind, records, names: new Map(Object.entries(names)) };
}

/** Words as build_edition/variants.py writes a variant: small letters, no accents on Latin, no apostrophes. */
export function plainForm(words) {
  return words.toLowerCase().replace(/[’']s(?![\p{L}\p{N}_])/gu, "").normalize("NFD")
    .replace(/([a-z])[\u0300-\u036f]+/gu, "$1").normalize("NFC").replace(/ё/gu, "е").replace(/[’'ʹʺʼ]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** A query with every name in its canonical words, and which those are; a query in quotation marks stays as it is. */
export function canonical(query, names) {
  if (/^\s*["“].*["”]\s*$/u.test(query)) return { asked: query.replace(/[“”]/gu, '"'), meant: new Set() };
  const words = query.split(/\s+/u).filter(Boolean);
  const asked = [];
  const meant = new Set();
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    const name = () => names.get(plainForm(words.slice(at, at + length).join(" ")));
    while (length > 1 && !name()) length -= 1;
    const found = name();
    asked.push(found ?? words[at]);
    meant.add(found ?? plainForm(words[at]));
    at += length;
  }
  return { asked: asked.join(" "), meant };
}

const values = (record, facet) => [record[facet]].flat().filter(Boolean);

function fits(record, chosen, but = "") {
  return FACETS.every((facet) => {
    const wanted = chosen[facet] ?? [];
    if (facet === but || wanted.length === 0) return true;
    const has = values(record, facet);
    return NARROWING.has(facet) ? wanted.every((one) => has.includes(one)) : wanted.some((one) => has.includes(one));
  });
}

/** The hits of a query within the chosen facets, best first, and how many there would be of each value. */
export async function search(query, chosen = {}, inOrder = false) {
  const index = await open();
  const { asked, meant } = canonical(query, index.names);
  const answer = await index.pagefind.search(asked.trim() || null);
  const found = answer.results.map((result) => ({ result, record: index.records.get(result.id) })).filter((one) => one.record);
  const hits = found.filter((one) => fits(one.record, chosen));
  if (inOrder || !asked.trim()) hits.sort((one, other) => one.record.order - other.record.order);
  else hits.sort((one, other) => isNamed(other.record, meant) - isNamed(one.record, meant));
  const counts = Object.fromEntries(FACETS.map((facet) => {
    const counted = new Map((chosen[facet] ?? []).map((value) => [value, 0]));
    for (const { record } of found) {
      if (!fits(record, chosen, NARROWING.has(facet) ? "" : facet)) continue;
      for (const value of values(record, facet)) counted.set(value, (counted.get(value) ?? 0) + 1);
    }
    return [facet, counted];
  }));
  return { hits, counts, read: (hit) => readHit(hit, meant, index.names) };
}

/** Whether a record is the entry of somebody or something that is looked for by name: it stands before all others. */
function isNamed({ kind, title }, meant) {
  if (kind === "paragraph" || kind.endsWith(" note") || kind === "parallel") return 0;
  const name = plainForm(title.replace(/\([^)]*\)/gu, " "));
  return Number(meant.has(kind === "person" ? name.split(" ").at(-1) : name));
}

/** What is shown of a hit: an excerpt as words, each found or not, and the address to open it at. */
async function readHit({ result, record }, meant, names) {
  const fragment = await result.data();
  const words = fragment.content.split(/\s+/u);
  const first = words.indexOf(SEPARATOR);
  const second = words.indexOf(SEPARATOR, first + 1);
  const located = new Set(fragment.locations);
  const isFound = (at) => located.has(at) || meant.has(names.get(plainForm(words[at])));
  const within = (from, to) => Array.from({ length: to - from }, (_, i) => from + i).filter(isFound);
  const received = within(0, first);
  const reading = received.length ? [] : within(first + 1, second);
  const [from, to, at] = reading.length ? [first + 1, second, reading] : [0, first, received];
  const start = Math.max(from, Math.min(best(at, from) - BEFORE, to - SHOWN));
  const excerpt = words.slice(start, Math.min(to, start + SHOWN)).map((word, i) => ({ word, isFound: isFound(start + i) }));
  return {
    record,
    excerpt,
    isCut: { before: start > from, after: start + SHOWN < to },
    isReading: reading.length > 0,
    address: address((reading.length ? "reading/" : "") + record.address, marked(at.map((i) => words[i]))),
  };
}

/** Where most found words stand together. */
function best(at, from) {
  const near = (i) => at.filter((j) => j >= i && j < i + SHOWN - BEFORE).length;
  return at.reduce((found, i) => (near(i) > near(found) ? i : found), at[0] ?? from);
}

/** The different words to mark on the page, without the signs around them; little words only where there are no others. */
function marked(words) {
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter(Boolean);
  const different = [...new Map(bare.map((word) => [word.toLowerCase(), word])).values()];
  const long = different.filter((word) => word.length > 3);
  return (long.length ? long : different).slice(0, 8);
}

/** The address on this site of a page below `docs/edition/`, whichever way the engine names its pages. */
export function address(path, words = []) {
  const [page, anchor] = path.split("#");
  const name = page.replace(/\.md$/u, "").replace(/(^|\/)index$/u, "$1");
  const url = new URL(name, EDITION);
  if (hasFiles()) url.pathname += url.pathname.endsWith("/") ? "index.html" : ".html";
  else if (!url.pathname.endsWith("/")) url.pathname += "/";
  for (const word of words) url.searchParams.append("highlight", word);
  url.hash = anchor ?? "";
  return url.href;
}

/** Whether pages are files here (`x.html`) and not folders (`x/`): the links of the page show it. */
function hasFiles() {
  const paths = [location, ...document.querySelectorAll(".md-nav a[href], .md-tabs a[href]")];
  return paths.some((one) => one.origin === location.origin && /(?<!\/index|\/404)\.html$/u.test(one.pathname));
}
