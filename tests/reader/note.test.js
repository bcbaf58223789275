import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { newFile, onGitHub } from "../../build_edition/assets/reader/pure/github.js";
import { documentsIn, lackOf, saysItsSource } from "../../build_edition/assets/reader/pure/lacks.js";
import { paragraphsOf, unknownWorks } from "../../build_edition/assets/reader/pure/markdown.js";
import { freshId } from "../../build_edition/assets/reader/pure/note-id.js";
import { fileOf, noteYaml } from "../../build_edition/assets/reader/pure/note-yaml.js";

/** @import { Span } from "../../build_edition/assets/reader/pure/anchor.js" */
/** @import { Note } from "../../build_edition/assets/reader/pure/note-yaml.js" */

/** @type {{ name: string, note: Note, comments: string[], yaml: string }[]} */
const vectors = JSON.parse(readFileSync(new URL("../vectors/note-yaml.json", import.meta.url), "utf8"));

for (const { name, note, comments, yaml } of vectors) {
  test(`writes a note as the build does: ${name}`, () => {
    assert.equal(noteYaml(note, comments), yaml);
  });
}

test("there are vectors to be held to", () => {
  assert.ok(vectors.length > 30);
});

test("the file that is handed in begins with its schema, and names its proposer on one line", () => {
  const lines = fileOf(vectors[0].note, "Ada\n- id: other").split("\n");
  assert.deepEqual(lines.slice(0, 3), [
    "# yaml-language-server: $schema=../../schema/annotations.json", "# proposed by Ada - id: other", "- id: a-note",
  ]);
  assert.equal(fileOf(vectors[0].note, " \n").split("\n")[1], "- id: a-note");
});

test("an id begins with a letter and with the first words, and nobody has taken it", () => {
  assert.equal(freshId("The First Five-Year Plan’s end", [], () => "aaaa"), "the-first-five-year-plans-aaaa");
  assert.equal(freshId("1936, a year", [], () => "aaaa"), "note-1936-a-year-aaaa");
  assert.equal(freshId("Троцкий", [], () => "aaaa"), "note-aaaa");
  assert.match(freshId("\ud800\u0000../..", []), /^note-[0-9a-z]{4}$/);
  const given = ["taken", "free"];
  assert.equal(freshId("a", ["a-taken"], () => given.shift() ?? ""), "a-free");
});

const repository = { address: "https://example.org/a/b", branch: "some branch", folder: "the edition/" };

test("every part of an address on GitHub is escaped, its slashes are not", () => {
  assert.equal(onGitHub(repository, "blob", "sources/x?/#y.yml"), "https://example.org/a/b/blob/some%20branch/the%20edition/sources/x%3F/%23y.yml");
});

test("a short file goes with the address of a new file, a long one only by name", () => {
  const short = newFile(repository, "sources/x", "n.yml", "a: b\n&c=#");
  assert.ok(short.isWhole);
  const { searchParams } = new URL(short.address);
  assert.deepEqual([searchParams.get("filename"), searchParams.get("value")], ["n.yml", "a: b\n&c=#"]);
  const long = newFile(repository, "sources/x", "n.yml", "я".repeat(3000));
  assert.ok(!long.isWhole && long.address.endsWith("?filename=n.yml"));
});

/** @type {Span} */
const span = [10, 20];
/** @type {{ paragraphs: Record<string, Span[]>, readings: Span[] }} */
const places = { paragraphs: { p1: [[0, 30]] }, readings: [[25, 28]] };
const known = { works: { finch1850: "Finch 1850" }, links: ["letter", "reading:letter", "person:finch"], places: new Map([["letter", ["p1", "page-2"]]]) };
/** @param {object} fields @param {Span[]} at */
const lack = (fields, ...at) => lackOf({ kind: "explanatory", body: "A note.", reading: "", exact: "the words", ...fields }, at.length ? at : [span], places, known);

test("a note that says something and uses what a note may hold lacks nothing", () => {
  for (const body of ["A note.", "*a* **b** [@finch1850, 3]", "[x](https://example.org)", "[[note:lamp|here]]", "[[letter#p1]], [[letter#page-2|there]]", "[[person:finch]]", "1 < 2", "`<b>` and `[[x]]`",
    "<https://example.org>", "- a\n- b", "2 - 1 = 1"]) assert.equal(lack({ body }), "", body);
});

test("an empty note is not written yet", () => {
  assert.match(lack({ body: " \n" }), /Write the note/);
});

test("what the build refuses in a note is said before", () => {
  /** @type {[string, RegExp][]} */
  const refused = [["a <b>c</b>", /HTML/], ["<!-- -->", /HTML/], ["![x](y)", /images/], ["a[^1]", /notes of its own/], ["[a]: http://b.c", /definitions/],
    ["# a", /headings/], ["a\n---", /headings or rules/], ["* * *", /rules/], ["[a](javascript:x)", /Links lead/], ["[a](../b)", /Links lead/],
    ["[@nobody1900]", /no nobody1900/], ["[@toString]", /no toString/], ["[[person:none]]", /target not found/], ["[[letter#p9]]", /target not found/],
    ["[[none#p1]]", /target not found/], ["[[person:finch#p1]]", /target not found/]];
  for (const [body, pattern] of refused) assert.match(lack({ body }), pattern, body);
});

test("a place in a document of which nothing is known yet may be there, and the document is asked for", () => {
  const links = [...known.links, "speech", "reading:speech"];
  const note = { kind: "explanatory", body: "[[speech#p9]] and `[[code#p1]]`", reading: "", exact: "the words" };
  assert.deepEqual(documentsIn(note.body), ["speech"]);
  assert.equal(lackOf(note, [span], places, { ...known, links }), "");
  assert.match(lackOf(note, [span], places, { ...known, links, places: new Map([["speech", ["p1"]]]) }), /target not found/);
});

test("a note says what it rests on by a work, a place of the edition or an address", () => {
  for (const body of ["See [@kpk-21, 4].", "So [see @a; @b].", "As [[letter-1936-09-14#p3]].", "<https://example.org>"]) assert.ok(saysItsSource(body), body);
  for (const body of ["He was born in 1893.", "Write to a@example.org.", "[sic]"]) assert.ok(!saysItsSource(body), body);
});

test("better words are other words, within one paragraph, where there are none yet", () => {
  const kind = "translation";
  assert.equal(lack({ kind, reading: "other words" }), "");
  assert.match(lack({ kind, reading: " the  words " }), /same words/);
  assert.match(lack({ kind, reading: "other" }, [26, 27]), /a reading already/);
  assert.match(lack({ kind, reading: "other" }, [28, 40]), /one paragraph/);
  assert.match(lack({ kind, reading: "other" }, [1, 2], [26, 27]), /a reading already/, "at one of all its places");
  assert.equal(lack({ reading: "the words" }), "", "a note that explains has no better words");
});

test("the preview has paragraphs, emphasis, links and citations, and leaves other signs as they are", () => {
  assert.deepEqual(paragraphsOf("*a* and **b**\n\n[@x, 3] [[note:n|words]] [t](u) <b>", { x: "Finch 1850" }), [
    [{ kind: "em", words: "a" }, { kind: "words", words: " and " }, { kind: "strong", words: "b" }],
    [{ kind: "cite", words: "(Finch 1850, 3)", unknown: [] }, { kind: "words", words: " " }, { kind: "link", words: "words" }, { kind: "words", words: " " },
      { kind: "link", words: "t" }, { kind: "words", words: " <b>" }],
  ]);
});

test("a work that nobody has entered is named, and a name of JavaScript's own is no work", () => {
  assert.deepEqual(unknownWorks("[@a; @b, 1] and [-@constructor]", { a: "A 1" }), ["b", "constructor"]);
  assert.deepEqual(unknownWorks("[see @a; and @{b}, 2], [x@c.org](mailto:x@c.org), [[@d]]", { a: "A 1" }), ["b"]);
});

test("citations are shown as they will be set", () => {
  const works = { a: "Finch 1850", "b-c": "Marrow, n.d.", d: "“The Lamp” 1851a", e: "", sky: "°" };
  for (const [written, shown] of [
    ["@a", "(Finch 1850)"], ["@a, p. 3", "(Finch 1850, 3)"], ["@a, pp. 3–5, 9", "(Finch 1850, 3–5, 9)"], ["see @b-c, chap. 2; @d", "(see Marrow, n.d., chap. 2; “The Lamp” 1851a)"],
    ["-@d, 7", "(1851a, 7)"], ["@e, 1", "(e, 1)"], ["@sky", "°"], ["@{a}, ix", "(Finch 1850, ix)"], ["@none", "(none)"],
  ]) assert.deepEqual(paragraphsOf(`[${written}]`, works)[0]?.[0]?.words, shown, written);
});

test("the works of a citation are parted as the language of the edition does", () => {
  const [[piece]] = paragraphsOf("[@a, 3; @b]", { a: "Ann 1900", b: "Bob 1901" });
  assert.deepEqual([piece.kind, piece.words], ["cite", "(Ann 1900, 3; Bob 1901)"]);
});
