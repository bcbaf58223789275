// The reader as browsers get it: what is always wanted, what comes later, and what both share. It is kept with the modules, so
// that nothing but Python is needed to build an edition. `make reader` writes it; with --check, as in `make lint`, it is only
// held against the modules.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { build } from "esbuild";

const reader = "build_edition/assets/reader";
const isChecking = process.argv.includes("--check");

/** @param {string} folder @param {string} entry the module that starts everything */
async function bundled(folder, entry) {
  const { outputFiles } = await build({
    entryPoints: { reader: `${reader}/${entry}`, later: `${reader}/later.js` },
    outdir: `build_edition/assets/bundled/${folder}`,
    chunkNames: "shared",
    external: [`./${reader}/pure/catalogue.js`], // it is of the edition's language
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    lineLimit: 160,
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

for (const { path, text } of [...await bundled("plain", "reader.js"), ...await bundled("pictures", "reader-with-pictures.js"), ...viewer]) {
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
