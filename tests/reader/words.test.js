import assert from "node:assert/strict";
import { copyFile, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { figures, say, sayMany } from "../../build_edition/assets/reader/pure/words.js";

test("a sentence is said with its values", () => {
  assert.equal(say("{shown} of {all} notes", { shown: 3, all: 12 }), "3 of 12 notes");
});

test("a value is never taken for a sentence of its own", () => {
  assert.equal(say("{a}", { a: "{b} $& $1", b: "x" }), "{b} $& $1");
});

test("a sentence without one of its values is our own fault, and so is a value of no own", () => {
  assert.throws(() => say("{shown} notes", {}), /without its shown/);
  assert.throws(() => say("{toString}"), /without its toString/);
});

test("one is said in the singular, none and many in the plural", () => {
  assert.deepEqual([0, 1, 2, 21].map((n) => sayMany("{n} note", "{n} notes", n)), ["0 notes", "1 note", "2 notes", "21 notes"]);
});

test("large numbers are grouped", () => {
  assert.equal(figures(1234567), "1,234,567");
  assert.equal(sayMany("{n} hit", "{n} hits", 12345), "12,345 hits");
});

test("what the catalogue of a language has is said in it, by the plural rule of that language", async () => {
  const folder = await mkdtemp(join(tmpdir(), "words-"));
  const made = { language: "ru", say: { "In this text": "В этом тексте" },
    many: { "{n} note": { one: "{n} заметка", few: "{n} заметки", many: "{n} заметок", other: "{n} заметки" } } };
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
  await writeFile(join(folder, "catalogue.js"), `export const catalogue = ${JSON.stringify(made)};`);
  await copyFile(new URL("../../build_edition/assets/reader/pure/words.js", import.meta.url), join(folder, "words.js"));
  const other = await import(pathToFileURL(join(folder, "words.js")).href);
  assert.equal(other.say("In this text"), "В этом тексте");
  assert.equal(other.say("constructor"), "constructor", "what is not in it is said in English");
  assert.deepEqual([1, 3, 5, 21].map((n) => other.sayMany("{n} note", "{n} notes", n)), ["1 заметка", "3 заметки", "5 заметок", "21 заметка"]);
});
