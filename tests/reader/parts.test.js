import assert from "node:assert/strict";
import { test } from "node:test";
import { holds, wholeText } from "../../build_edition/assets/reader/pure/parts.js";

test("a page holds what is between the first and the last of its numbers, and what is named", () => {
  const packed = "p12..40 closing fn-e-lamp page-7 parallel-oil-1..2";
  for (const id of ["p12", "p40", "closing", "fn-e-lamp", "fnref-e-lamp", "fnref2-e-lamp", "page-7", "parallel-oil-2"]) {
    assert.ok(holds(packed, id), id);
  }
  for (const id of ["p11", "p41", "p", "p012", "p1e1", "fn-e-lam", "page-70", "parallel-oil-3", "", "x12"]) assert.ok(!holds(packed, id), id);
  assert.ok(!holds("", "p1"));
});

test("the text of a further page has the address of the first", () => {
  for (const [further, whole] of [
    ["https://e.org/edition/diary/12/?v=1#p3", "https://e.org/edition/diary/?v=1#p3"],
    ["https://e.org/edition/diary/2/index.html", "https://e.org/edition/diary/index.html"],
    ["https://e.org/edition/diary/2.html#p3", "https://e.org/edition/diary.html#p3"],
  ]) assert.equal(wholeText(further), whole);
});
