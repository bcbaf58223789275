import assert from "node:assert/strict";
import { test } from "node:test";
import { citedIn, saidThen, stands, wordByWord } from "../../build_edition/assets/reader/pure/memory.js";
import { placeOf } from "../../build_edition/assets/reader/pure/place.js";

test("an address names a place and a version", () => {
  const letter = { group: "letter-1", id: "p3", version: "1.0.0", isReading: false };
  for (const address of [
    "https://e.org/x/edition/letter-1/?v=1.0.0#p3", "https://e.org/edition/edition/letter-1/index.html?v=1.0.0#p3",
    "https://e.org/edition/letter-1.html?v=1.0.0#p3", "https://e.org/v1.0.0/edition/letter-1/#p3",
    "http://e.org/edition/letter-1?layer=x&v=1.0.0#p3", "https://e.org/x/former/1.0.0/edition/letter-1/#p3",
    "https://e.org/v1.0.0/de/edition/letter-1/#p3",
  ]) assert.deepEqual(placeOf(address), letter, address);
  assert.deepEqual(placeOf("https://e.org/edition/reading/letter-1/?v=1.0.0#fn-e-a"), { ...letter, id: "fn-e-a", isReading: true });
  assert.deepEqual(placeOf("https://e.org/v1.2.0/edition/register/persons/quay/"),
    { group: "register", id: "persons/quay", version: "1.2.0", isReading: false });
  assert.equal(placeOf("https://e.org/edition/%D0%BF%D0%B8%D1%81/#%D0%BF1")?.group, "пис");
  assert.equal(placeOf("https://e.org/1936/edition/letter-1/")?.version, "", "a year is no version");
  assert.equal(placeOf("https://e.org/about/"), null);
  assert.equal(placeOf("https://e.org/edition/"), null);
  assert.equal(placeOf("nothing"), null);
  assert.equal(placeOf("https://e.org/edition/a/#%FF")?.id, "%FF");
});

test("a citation names its address, its version and its words", () => {
  const place = { group: "letter-1", id: "p3", version: "1.0.0", isReading: false };
  const text = "“The lamp went out at three,” A. Quay, in Lamps, version 1.0.0 (as received), ¶ 3, https://e.org/edition/letter-1/#p3.";
  assert.deepEqual(citedIn(text), [
    { ...place, quoted: ["The lamp went out at three,"], address: "https://e.org/edition/letter-1/#p3" },
  ]);
  const copied = "The “lamp” went out.\n\nAnd again.\n— Letter, ¶¶ 3–4, in Lamps, version 1.0.0, https://e.org/edition/letter-1/?v=1.0.0#p3";
  assert.deepEqual(citedIn(copied)[0].quoted, ["The “lamp” went out.", "And again."]);
  const bibtex = "@letter{x,\n  url = {https://e.org/edition/letter-1/?v=1.0.0#p3},\n  version = {1.0.0},\n}";
  assert.deepEqual(citedIn(bibtex).map(({ id, version }) => [id, version]), [["p3", "1.0.0"]]);
  assert.equal(citedIn("(https://e.org/edition/letter-1/#p3), Version 2").at(0)?.version, "2");
  assert.equal(citedIn("https://e.org/edition/a/?v=1 https://e.org/edition/a/?v=1 https://e.org/edition/b/?v=1").length, 2);
  assert.deepEqual(citedIn("A. Quay, in Lamps"), []);
});

test("what stands as it stood is said with today's words, and what is gone with its own", () => {
  const then = { title: "Lamps", things: { p1: { hash: "a" }, p2: { hash: "b", words: "old", fate: /** @type {const} */ ("changed"), to: "p3" },
    p4: { hash: "c", fate: /** @type {const} */ ("moved"), to: "p5" }, p6: { hash: "d", words: "gone", fate: /** @type {const} */ ("gone") } } };
  const today = { title: "Lamps", things: { p1: { hash: "a", words: "one" }, p3: { hash: "e", words: "new" }, p5: { hash: "c", words: "five" } } };
  const said = saidThen(then, today);
  assert.equal(said.get("p1")?.words, "one");
  assert.deepEqual([said.get("p2")?.words, said.get("p2")?.now], ["old", "new"]);
  assert.deepEqual([said.get("p4")?.words, said.get("p4")?.to], ["five", "p5"]);
  assert.equal(saidThen(then, null).get("p6")?.words, "gone");
});

test("words are compared one by one, and the whole of each is told", () => {
  const pieces = wordByWord("a lamp went out", "a red lamp went");
  assert.deepEqual(pieces.map(({ kind, words }) => `${kind}: ${words}`), ["same: a", "new: red", "same: lamp went", "old: out"]);
  for (const [before, after] of [["", "x y"], ["x y", ""], ["a b c a b", "b a b c"], ["x", "x"]]) {
    const told = wordByWord(before, after);
    assert.equal(told.filter(({ kind }) => kind !== "new").map(({ words }) => words).join(" "), before);
    assert.equal(told.filter(({ kind }) => kind !== "old").map(({ words }) => words).join(" "), after);
  }
});

test("quoted words are found whatever the signs around them are", () => {
  assert.ok(stands("it’s  a “lamp”", "so it's a \"lamp\" at night"));
  assert.ok(!stands("two lamps", "a lamp"));
});
