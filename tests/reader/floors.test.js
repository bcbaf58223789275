// That the rules of eslint.config.js hold what they say: each is broken once, and is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint({ cwd: new URL("../../", import.meta.url).pathname });

/** The rules that a text breaks as a file of the reader. @param {string} path @param {string} text */
async function broken(path, text) {
  const [{ messages }] = await eslint.lintText(text, { filePath: `build_edition/assets/reader/${path}` });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** @param {string} address */
const uses = (address) => `import { x } from "${address}";\nx();\n`;

test("a floor imports from lower floors", async () => {
  assert.deepEqual(await broken("pure/a.js", uses("./b.js")), []);
  assert.deepEqual(await broken("page/a.js", uses("../pure/b.js")), []);
  assert.deepEqual(await broken("features/a.js", uses("../page/b.js")), []);
  assert.deepEqual(await broken("features/notes/a.js", uses("../../pure/b.js") + uses("./b.js").replaceAll("x", "y")), []);
});

test("no floor imports from a higher one, and no feature from another", async () => {
  for (const [path, address] of [
    ["pure/a.js", "../page/b.js"], ["pure/a.js", "node:fs"], ["page/a.js", "../features/tables.js"], ["page/a.js", "../reader.js"],
    ["features/a.js", "./b.js"], ["features/notes/a.js", "../tables.js"], ["features/notes/a.js", "../outline/outline.js"],
    ["features/notes/a.js", "../../reader.js"], ["features/notes/a.js", "../../pure/../features/tables.js"],
  ]) assert.deepEqual(await broken(path, uses(address)), ["no-restricted-imports"], `${path} imports ${address}`);
});

test("a pure module knows no document and no window", async () => {
  assert.deepEqual(await broken("pure/a.js", "export const a = () => [document, window, location];\n"), ["no-undef", "no-undef", "no-undef"]);
});

test("a sentence that a reader sees goes through say", async () => {
  const made = 'import { button, element } from "../page/dom.js";\nimport { say } from "../pure/words.js";\n';
  for (const shown of [
    'element("p", {}, "Some words")', 'element("p", { "aria-label": "Some words" })', 'element("p", { title: `words of ${say("x")}` })',
    'button("Words", () => {})', 'element("p", {}, `${say("x")} words`)',
  ]) {
    const found = await broken("features/a.js", `${made}export const a = [${shown}, button, element, say];\n`);
    assert.deepEqual(found, ["no-restricted-syntax"], shown);
  }
  const text = `${made}export const a = [element("p", { title: say("Some words"), class: "be-x" }, say("Words"), " ", "×"), button];\n`;
  assert.deepEqual(await broken("features/a.js", text), []);
});
