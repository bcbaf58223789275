import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decoded, pageAddress, subjectAt } from "../../build_edition/assets/reader/pure/addresses.js";
import { excerptOf, marked, wholeWords } from "../../build_edition/assets/reader/pure/excerpt.js";
import { countsOf, fits, isNamed, ranked } from "../../build_edition/assets/reader/pure/facets.js";
import { canonical, plainForm } from "../../build_edition/assets/reader/pure/names.js";
import { apart, inPairs, isSpaceless, runsOf } from "../../build_edition/assets/reader/pure/spaceless.js";

/** @type {[string, string][]} */
const plain = JSON.parse(readFileSync(new URL("../vectors/plain-form.json", import.meta.url), "utf8"));

test("the plain form of a name is the one that the build writes", () => {
  assert.ok(plain.length > 10);
  for (const [words, expected] of plain) assert.equal(plainForm(words), expected, words);
});

const names = new Map([["троцкий", "Trotsky"], ["лев троцкий", "Trotsky"], ["new york", "New York"], ["york", "York"]]);

test("a name is asked for in its canonical words, the longest name first", () => {
  assert.deepEqual(canonical("Лев Троцкий in New York", names), { asked: "Trotsky in New York", meant: new Set(["Trotsky", "in", "New York"]) });
  assert.equal(canonical("York", names).asked, "York");
});

test("a query in quotation marks is asked as it stands", () => {
  assert.deepEqual(canonical("“Троцкий”", names), { asked: '"Троцкий"', meant: new Set() });
});

test("a query of nothing, or of signs alone, asks for nothing else", () => {
  assert.deepEqual(canonical("  ", names).asked, "");
  assert.deepEqual(canonical("?? --", names).asked, "?? --");
});

/** @param {number} order @param {object} fields */
const record = (order, fields) => ({ order, pack: "a", at: order, from: 1, bytes: 9, length: 9, own: 9, kind: "paragraph", title: `¶ ${order}`, address: "x.md", document: "a", ...fields });
const records = [
  record(0, { person: ["Ada", "Bo"], speaker: "Ada" }),
  record(1, { person: ["Ada"], document: ["a", "b"] }),
  record(2, { kind: "person", title: "Ada Finch (1800–1850)" }),
];

test("a record fits where it has one of the chosen values of each facet, and of persons all", () => {
  const chosen = (/** @type {Record<string, string[]>} */ wanted) => records.filter((one) => fits(one, wanted)).map((one) => one.order);
  assert.deepEqual(chosen({}), [0, 1, 2]);
  assert.deepEqual(chosen({ document: ["b", "c"] }), [1]);
  assert.deepEqual(chosen({ person: ["Ada"] }), [0, 1]);
  assert.deepEqual(chosen({ person: ["Ada", "Bo"] }), [0]);
  assert.deepEqual(chosen({ kind: ["paragraph"], speaker: ["Bo"] }), []);
});

test("a facet counts what there would be if another of its values were chosen, and keeps a chosen value that has none", () => {
  const counts = countsOf(records, { kind: ["paragraph"], severity: ["major"] });
  assert.deepEqual([...counts.severity], [["major", 0]]);
  assert.deepEqual([...countsOf(records, { kind: ["paragraph"] }).kind], [["paragraph", 2], ["person", 1]]);
  assert.deepEqual([...countsOf(records, { person: ["Bo"] }).person], [["Bo", 1], ["Ada", 1]], "persons narrow");
});

test("the entry of somebody looked for stands before all others, which keep their order", () => {
  const hits = records.map((one) => ({ record: one }));
  const orders = (/** @type {{ record: { order: number } }[]} */ found) => found.map((one) => one.record.order);
  assert.deepEqual(orders(ranked(hits, new Set(["finch"]), false)), [2, 0, 1]);
  assert.deepEqual(orders(ranked(hits.toReversed(), new Set(["finch"]), true)), [0, 1, 2]);
  assert.deepEqual(orders(hits), [0, 1, 2], "the hits themselves stay as they were");
});

test("a paragraph, a note and a parallel are nobody's entry; a place is known by its whole name", () => {
  for (const kind of ["paragraph", "textual note", "parallel"]) assert.ok(!isNamed({ kind, title: "Finch" }, new Set(["finch"])));
  assert.ok(isNamed({ kind: "place", title: "New York (city)" }, new Set(["new york"])));
  assert.ok(!isNamed({ kind: "place", title: "New York" }, new Set(["york"])));
});

const long = Array.from({ length: 100 }, (_, i) => `w${i}`);

test("an excerpt shows where most of the words found stand together, and says where it is cut", () => {
  const { words, isCut, found } = excerptOf([...long, "␞", "reading", "␞", "names"].join(" "), (word) => ["w5", "w60", "w62"].includes(word));
  assert.deepEqual([words[0].word, words.length, isCut], ["w51", 38, { before: true, after: true }]);
  assert.deepEqual(words.filter((one) => one.isFound).map((one) => one.word), ["w60", "w62"]);
  assert.deepEqual(found, ["w5", "w60", "w62"]);
});

test("a reading's words are shown only where the received ones have none, and what is found by other names is not shown", () => {
  const content = "one two ␞ one better ␞ names better";
  assert.deepEqual([excerptOf(content, (word) => word === "better").isReading, excerptOf(content, (word) => word === "one").isReading], [true, false]);
  const hidden = excerptOf(content, (word) => word === "names");
  assert.deepEqual([hidden.isReading, hidden.found, hidden.words[0].word], [false, [], "one"]);
});

test("a record without separators is all words", () => {
  assert.deepEqual(excerptOf("one two", (word) => word === "two").found, ["two"]);
});

test("each word is marked once, little ones only where there are no others", () => {
  assert.deepEqual(marked(["“Lamp,", "lamp", "of", "oil"]), ["lamp"]);
  assert.deepEqual(marked(["of", "“the”"]), ["of", "the"]);
  assert.equal(marked(long.map((word) => `${word}${word}`)).length, 8);
});

test("whole words are found in any case and script, and signs of patterns mean themselves", () => {
  const found = (/** @type {string} */ text, /** @type {string[]} */ words) => [...text.matchAll(wholeWords(words))].map((match) => match[0]);
  assert.deepEqual(found("Lamp lamps LAMP", ["lamp"]), ["Lamp", "LAMP"]);
  assert.deepEqual(found("Троцкий троцкийский", ["троцкий"]), ["Троцкий"]);
  assert.deepEqual(found("a.b axb (c", ["a.b", "(c"]), ["a.b", "(c"]);
});

const edition = new URL("https://example.org/site/edition/");

test("a page is addressed as the engine names its pages", () => {
  assert.equal(pageAddress("register/index.md#a", edition, false), "https://example.org/site/edition/register/#a");
  assert.equal(pageAddress("letter.md#p1", edition, false, ["é b"]), "https://example.org/site/edition/letter/?highlight=%C3%A9+b#p1");
  assert.equal(pageAddress("letter.md", edition, true), "https://example.org/site/edition/letter.html");
  assert.equal(pageAddress("register/index.md", edition, true), "https://example.org/site/edition/register/index.html");
});

test("a card is about an entry, a work or a parallel of this edition, and never about the page one is on", () => {
  const about = (/** @type {string} */ href) => subjectAt(new URL(href, edition), edition, "/site/edition/letter/");
  assert.deepEqual(about("register/persons/x/"), { kind: "entries", path: "register/persons/x/" });
  assert.deepEqual(about("bibliography/#ref-finch1850"), { kind: "works", keys: ["finch1850"] });
  assert.deepEqual(about("parallels/#ties%20of"), { kind: "parallels", keys: ["ties of"] });
  for (const none of ["letter/#p1", "parallels/", "bibliography/#x", "../about/", "https://elsewhere.org/site/edition/register/x/"]) assert.equal(about(none), null);
});

test("a hash that cannot be decoded is taken as it stands", () => {
  assert.equal(decoded("%E0%A4%A"), "%E0%A4%A");
  assert.equal(decoded("%C3%A9"), "é");
});

test("a query in a script without spaces is asked pair by pair, any other as it stands", () => {
  assert.equal(inPairs("lamp out"), "lamp out");
  assert.equal(inPairs('"lamp out"'), '"lamp out"');
  assert.equal(inPairs("灯"), "灯");
  assert.equal(inPairs("灯塔"), "灯塔");
  assert.equal(inPairs("没有人"), "没有 有人");
  assert.equal(inPairs("“没有人” lamp"), "没有 有人 lamp");
  assert.equal(inPairs("見ませんでした。"), "見ま ませ せん んで でし した 。");
  assert.equal(inPairs("ตะเกียง"), "ตะ ะเ เก กี ีย ยง");
  assert.deepEqual(runsOf("oil 灯塔 and ตะเกียง"), ["灯塔", "ตะเกียง"]);
  assert.ok(isSpaceless("灯塔") && !isSpaceless("灯塔a") && !isSpaceless("lamp"));
});

test("what was found in a script without spaces is shown within its sentence and marked on the page", () => {
  const found = excerptOf(apart("主席：灯塔的灯十点熄灭了。没有人。 ␞  ␞ 灯塔 塔的", ["灯塔"]), (word) => word === "灯塔");
  assert.deepEqual(found.words.filter((one) => one.isFound).map((one) => one.word), ["灯塔"]);
  assert.equal(found.words.map((one) => one.word).join(""), "主席：灯塔的灯十点熄灭了。没有人。");
  assert.deepEqual("的灯塔的".match(wholeWords(["灯塔"])), ["灯塔"]);
  assert.equal("lamps".match(wholeWords(["lamp", "灯塔"])), null);
  assert.deepEqual("a lamp, 灯塔".match(wholeWords(["lamp", "灯塔"])), ["lamp", "灯塔"]);
});

test("hits in which the words stand as they are asked for come before others, after what is named so", () => {
  const hits = ["Oak", "Birch", "Elm"].map((title, order) => ({ record: record(order, { kind: order === 2 ? "term" : "paragraph", title }) }));
  const isExact = (/** @type {typeof hits[0]} */ hit) => hit.record.title === "Birch";
  assert.deepEqual(ranked(hits, new Set(["elm"]), false, isExact).map((one) => one.record.title), ["Elm", "Birch", "Oak"]);
});

test("an excerpt does not say again what stands above it", () => {
  /** @param {string} content @param {string} word @param {string} title */
  const said = (content, word, title) => excerptOf(content, (one) => one === word, title).words.map((one) => one.word).join(" ");
  assert.equal(said("Salt and iron The brother makes nails. ␞ ␞", "brother", "Salt and iron"), "The brother makes nails.");
  assert.equal(said("Salt and iron The brother makes nails. ␞ ␞", "Salt", "Salt and iron"), "The brother makes nails.");
  assert.equal(said("Salt and iron ␞ ␞", "Salt", "Salt and iron"), "Salt and iron");
  assert.equal(said("Salt and pepper are dear. ␞ ␞", "Salt", "Salt and iron"), "Salt and pepper are dear.");
});
