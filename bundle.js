// The reader as browsers get it: what is always wanted, what comes later, and what both share. It is kept with the modules, so
// that nothing but Python is needed to build an edition. `make reader` writes it; with --check, as in `make lint`, it is only
// held against the modules.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { build } from "esbuild";

const reader = "build_edition/assets/reader";
const isChecking = process.argv.includes("--check");

// what only some editions have: each kind of reader is a folder, and holds what is not as in the plain one
const kinds = [["plain"], ["pictures"], ["witnesses"], ["pictures", "witnesses"]];

/** What there is is put in as words, so that what only that needs falls out where there is none of it.
 * @param {string[]} has @returns {import("esbuild").Plugin} */
const puttingIn = (has) => ({
  name: "putting-in",
  setup: ({ onLoad }) => {
    onLoad({ filter: /assets.reader.*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf-8").replace(/^import \{ HAS_\w+ \}.*\n/gmu, "").replace(/HAS_(\w+)/gu, (_, what) => String(has.includes(what.toLowerCase()))),
    }));
  },
});

/** @param {string[]} has what the edition has */
async function bundled(has) {
  const { outputFiles } = await build({
    entryPoints: { reader: `${reader}/${has.includes("pictures") ? "reader-with-pictures" : "reader"}.js`, later: `${reader}/later.js` },
    outdir: `build_edition/assets/bundled/${has.join("-")}`,
    chunkNames: "shared",
    external: [`./${reader}/pure/catalogue.js`], // it is of the edition's language
    plugins: [puttingIn(has)],
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    lineLimit: 400, // each line costs a reader two bytes, and a change of one word is still a change of one line
    legalComments: "none",
    write: false,
  });
  return outputFiles;
}

// the viewer of pictures goes out as its makers publish it
const viewer = ["build/openseadragon/openseadragon.min.js", "LICENSE.txt"].map((name, at) => ({
  path: `build_edition/assets/viewer/${["openseadragon.min.js", "openseadragon-licence.txt"][at]}`,
  text: readFileSync(`node_modules/openseadragon/${name}`, "utf-8"),
}));

const [plain, ...others] = await Promise.all(kinds.map(bundled));
const own = others.flat().filter((one) => !plain.some((it) => basename(it.path) === basename(one.path) && it.text === one.text));

for (const { path, text } of [...plain, ...own, ...viewer]) {
  const isSame = existsSync(path) && readFileSync(path, "utf-8") === text;
  if (isSame) continue;
  if (!isChecking) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else {
    console.error(`${relative(".", path)} is not made of these modules: run make reader`);
    process.exitCode = 1;
  }
}
