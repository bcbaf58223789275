// Which records were found: the index tells packs and words of them, a reader wants records.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meantIn } from "../../build_edition/assets/reader/pure/bits.js";
import { hitsOf, likeliest, packsOf, termsOf } from "../../build_edition/assets/reader/pure/found.js";

/** A record of so many words, its end among them. @param {string} pack @param {number} at @param {number} length @param {object} fields */
const record = (pack, at, length, fields = {}) => ({ order: at, pack, at, from: 1, bytes: 9, length, own: length, kind: "paragraph", title: `¶ ${at}`, address: `${pack}${at}`, ...fields });
const records = new Map([["a", [record("a", 0, 10), record("a", 1, 5), record("a", 2, 10)]], ["b", [record("b", 0, 10)]]]);
/** @param {import("../../build_edition/assets/reader/pure/found.js").Found[][]} answers */
const addresses = (...answers) => hitsOf(answers, records).map((hit) => hit.record.address);

test("a word of a pack is a word of the record in which it stands, counted from its beginning", () => {
  const hits = hitsOf([[{ id: "a", words: [14, 9, 24, 0] }]], records);
  assert.deepEqual(hits.map(({ record: { address }, words }) => [address, words]).sort(), [["a0", [0, 9]], ["a1", [4]], ["a2", [9]]]);
});

test("each of several words must stand in a record itself, and not somewhere in its pack", () => {
  const one = [{ id: "a", words: [0, 11] }, { id: "b", words: [3] }];
  assert.deepEqual(packsOf([one, [{ id: "a", words: [12] }]]), ["a"]);
  assert.deepEqual(addresses(one, [{ id: "a", words: [12] }]), ["a1"]);
  assert.deepEqual(addresses(one, [{ id: "a", words: [22] }]), []);
  assert.deepEqual(addresses(one, []), []);
});

test("a word that is there oftener comes first, in a short record before a long one, and a name counts for more", () => {
  assert.deepEqual(addresses([{ id: "a", words: [0, 15, 16, 17] }]), ["a2", "a0"]);
  assert.deepEqual(addresses([{ id: "a", words: [0, 11] }]), ["a1", "a0"]);
  const entry = record("a", 1, 40, { kind: "person", title: "Ada Finch" });
  assert.equal(hitsOf([[{ id: "a", words: [3, 11] }]], new Map([["a", [record("a", 0, 10), entry]]]))[0].record, entry);
  const named = [record("a", 0, 10, { own: 5 }), record("a", 1, 10)];
  assert.equal(hitsOf([[{ id: "a", words: [7, 17] }]], new Map([["a", named]]))[0].record, named[1]);
});

test("what lies behind the last record, or in a pack that nobody knows, is no hit", () => {
  assert.deepEqual(addresses([{ id: "a", words: [25, 400] }, { id: "z", words: [1] }]), []);
});

test("words are asked for one by one, a query in quotation marks as a whole, signs only where there is nothing else", () => {
  assert.deepEqual(termsOf("two  words two"), ["two", "words"]);
  assert.deepEqual(termsOf(' "two words" '), [' "two words" ']);
  assert.deepEqual(termsOf("words — there"), ["words", "there"]);
  assert.deepEqual(termsOf("😀"), ["😀"]);
  assert.deepEqual(termsOf("  "), []);
});

test("the likeliest packs are those of which the index makes most, for all words together", () => {
  const [often, once, twice] = [["often", 3], ["once", 1], ["twice", 2]].map(([id, score]) => ({ id: String(id), words: [1], score: Number(score) }));
  assert.deepEqual(likeliest([[once, often, twice]], ["once", "often", "twice"], 2), ["often", "twice"]);
  assert.deepEqual(likeliest([[once, often], [{ ...once, score: 9 }, often]], ["once", "often"], 1), ["once"]);
  assert.deepEqual(likeliest([[once, often]], ["once"], 5), ["once"], "of others nothing is said");
});

test("signs stand for the things of a list, the first for the lowest bit", () => {
  assert.deepEqual(meantIn("BQE=", ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]), ["a", "c", "i"]);
  assert.deepEqual(meantIn("", ["a"]), []);
});
