import assert from "node:assert/strict";
import { test } from "node:test";
import { HOLE, heldBy } from "../../build_edition/assets/reader/pure/held.js";

test("a name is found in the sentence of any language", () => {
  assert.equal(heldBy("back to explanatory note 3 in the text", `back to ${HOLE} in the text`), "explanatory note 3");
  assert.equal(heldBy("zurück zu Anmerkung 3 im Text, Stelle 1 von 2", `zurück zu ${HOLE} im Text, Stelle 1 von 2`), "Anmerkung 3");
  assert.equal(heldBy("3番の注から本文へ", `${HOLE}から本文へ`), "3番の注");
});

test("another sentence holds none", () => {
  assert.equal(heldBy("back to note 3 in the text", `zurück zu ${HOLE} im Text`), "");
  assert.equal(heldBy("back to in the text", `back to ${HOLE} in the text`), "");
  assert.equal(heldBy("", HOLE), "");
});
