// What holds the reader's JavaScript: the floors, the length of files and functions, and where a reader's words come from.
import js from "@eslint/js";
import globals from "globals";

const reader = "build_edition/assets/reader";

/**
 * A floor imports only what is allowed, a regular expression of addresses.
 * @param {string[]} files @param {string} allowed @param {string} message
 */
const floor = (files, allowed, message) => ({
  files: files.map((one) => `${reader}/${one}`),
  rules: { "no-restricted-imports": ["error", { patterns: [{ regex: `^(?!${allowed})`, message }] }] },
});

const LETTERS = "/[A-Za-z]{2}/";
const SHOWN = "/^(aria-label|title|placeholder|alt)$/";
const words = "words that a reader sees go through say() or sayMany()";
const visible = [
  `CallExpression[callee.name='element'] > Literal.arguments:not(:first-child)[value=${LETTERS}]`,
  `CallExpression[callee.name='element'] > TemplateLiteral.arguments:not(:first-child) > TemplateElement[value.raw=${LETTERS}]`,
  `CallExpression[callee.name=/^(announce|button|CannotTell)$/] > Literal.arguments[value=${LETTERS}]`,
  `CallExpression[callee.property.name='say'] > Literal.arguments[value=${LETTERS}]`,
  `NewExpression[callee.name='CannotTell'] > Literal.arguments[value=${LETTERS}]`,
  `Property[key.value=${SHOWN}] > Literal.value[value=${LETTERS}]`,
  `Property[key.name=${SHOWN}] > Literal.value[value=${LETTERS}]`,
  `Property[key.value=${SHOWN}] > TemplateLiteral.value > TemplateElement[value.raw=${LETTERS}]`,
  `Property[key.name=${SHOWN}] > TemplateLiteral.value > TemplateElement[value.raw=${LETTERS}]`,
  `AssignmentExpression[left.property.name=/^(textContent|title|innerText)$/] > Literal.right[value=${LETTERS}]`,
  `AssignmentExpression[left.property.name=/^(textContent|title|innerText)$/] TemplateElement[value.raw=${LETTERS}]`,
];

export default [
  { ignores: ["node_modules/", "site/", "docs/edition/", ".venv/", ".site-*/", "build/", "build_edition/assets/bundled/", "build_edition/assets/viewer/"] },
  js.configs.recommended,
  {
    files: ["**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 40],
      "no-var": "error",
      "prefer-const": "error",
      "eqeqeq": "error",
      "no-shadow": ["error", { builtinGlobals: false, allow: ["all", "button", "place"] }],
      "no-control-regex": "off", // control characters are what some patterns are for
      "no-misleading-character-class": "off", // combining marks are too
    },
  },
  {
    files: [`${reader}/page/**/*.js`, `${reader}/features/**/*.js`, `${reader}/reader.js`,
      "build_edition/assets/not-found.js", "build_edition/assets/theme/colours.js", "build_edition/assets/disk/from-disk.js"],
    languageOptions: { globals: globals.browser },
    rules: { "no-restricted-syntax": ["error", ...visible.map((selector) => ({ selector, message: words }))] },
  },
  {
    // what node and the browser both have: no document, no window
    files: [`${reader}/pure/**/*.js`],
    languageOptions: { globals: globals["shared-node-browser"] },
  },
  { files: ["tests/reader/**/*.js", "eslint.config.js", "bundle.js"], languageOptions: { globals: globals.node } },
  floor(["pure/*.js"], "\\./[\\w-]+\\.js$", "a pure module imports only pure modules"),
  floor(["page/*.js"], "(\\./|\\.\\./pure/)[\\w-]+\\.js$", "the page's floor imports only itself and pure modules"),
  floor(["features/*.js"], "\\.\\./(pure|page)/[\\w-]+\\.js$", "a feature imports only lower floors: features meet in page/"),
  floor(["features/*/*.js"], "(\\./|\\.\\./\\.\\./(pure|page)/)[\\w-]+\\.js$",
    "a feature imports only itself and lower floors: features meet in page/"),
];
