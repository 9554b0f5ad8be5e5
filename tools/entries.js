// Lays out, before the package is packed, what is found at its root: the stylesheets, and for tools that do not read
// `exports` (webpack 4, Jest 26, TypeScript's node10) a folder for each import path that says where its module is.
// Run by npm before and, with `--clear`, after packing.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const FOLDERS = ["states", "locales", "meanings", "themes"];
const SHEETS = ["styles.css", "styles.layer.css"];
/**
 * A stylesheet as TypeScript sees it, which asks for it from TypeScript 6 on: there, and with nothing to import from it.
 * One file is for `exports`, in which CommonJS suits modules of either kind; the other for tools that do not read them.
 */
const SHEET_TYPES = { text: "export {};\n", extensions: [".d.cts", ".d.ts"] };

const typesOf = (/** @type {string} */ sheet) => SHEET_TYPES.extensions.map((extension) => `${sheet}${extension}`);

for (const path of [...FOLDERS, ...SHEETS, ...SHEETS.flatMap(typesOf)]) rmSync(path, { recursive: true, force: true });

/**
 * @param {string} entry an import path, which is a module's path in dist too
 */
function layOut(entry) {
  const up = entry.replace(/[^/]+/g, "..");
  mkdirSync(entry, { recursive: true });
  const manifest = {
    main: `${up}/dist/cjs/${entry}.js`,
    module: `${up}/dist/esm/${entry}.js`,
    types: `${up}/dist/esm/${entry}.d.ts`,
    sideEffects: false,
  };
  writeFileSync(`${entry}/package.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

if (!process.argv.includes("--clear")) {
  layOut("states");
  for (const folder of ["locales", "meanings"])
    for (const file of readdirSync(`src/${folder}`)) layOut(`${folder}/${file.replace(/\.ts$/, "")}`);

  const css = readFileSync("src/styles.css", "utf8");
  writeFileSync("styles.css", css);
  // So that a page can put the badges' rules in their place among its own.
  writeFileSync("styles.layer.css", `@layer state-badge {\n${css}}\n`);

  cpSync("src/themes", "themes", { recursive: true });

  for (const sheet of [...SHEETS, ...readdirSync("themes").map((theme) => `themes/${theme}`)])
    for (const file of typesOf(sheet)) writeFileSync(file, SHEET_TYPES.text);
}
