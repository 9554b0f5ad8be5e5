// Lays out, before the package is packed, what is found at its root: the stylesheets, and for tools that do not read
// `exports` (webpack 4, Jest 26, TypeScript's node10) a folder for each import path that says where its module is.
// Run by npm before and, with `--clear`, after packing.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const FOLDERS = ["states", "locales", "meanings", "themes"];
const SHEETS = ["styles.css", "styles.layer.css"];

for (const path of [...FOLDERS, ...SHEETS]) rmSync(path, { recursive: true, force: true });

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
}
