// Lays out, before the package is packed, what is found at its root: the stylesheets, and for tools that do not read
// `exports` (webpack 4, Jest 26, TypeScript's node10) a folder for each import path that says where its module is.
// Run by npm before and, with `--clear`, after packing.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const SERVICES = readdirSync("src/services");
const FOLDERS = ["states", "services", "locales", "meanings", "themes", ...SERVICES];
const SHEETS = ["styles.css", "styles.layer.css"];
/**
 * A stylesheet as TypeScript sees it, which asks for it from TypeScript 6 on: there, and with nothing to import from it.
 * One file is for `exports`, in which CommonJS suits modules of either kind; the other for tools that do not read them.
 */
const SHEET_TYPES = { text: "export {};\n", extensions: [".d.cts", ".d.ts"] };

const typesOf = (/** @type {string} */ sheet) => SHEET_TYPES.extensions.map((extension) => `${sheet}${extension}`);

for (const path of [...FOLDERS, ...SHEETS, ...SHEETS.flatMap(typesOf)]) rmSync(path, { recursive: true, force: true });

/**
 * @param {string} entry an import path
 * @param {string} module its module's path in dist
 */
function layOut(entry, module = entry) {
  const up = entry.replace(/[^/]+/g, "..");
  mkdirSync(entry, { recursive: true });
  const manifest = {
    main: `${up}/dist/cjs/${module}.js`,
    module: `${up}/dist/esm/${module}.js`,
    types: `${up}/dist/esm/${module}.d.ts`,
    sideEffects: false,
  };
  writeFileSync(`${entry}/package.json`, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** The names of the modules in a folder of src. */
const modulesIn = (/** @type {string} */ folder) =>
  readdirSync(`src/${folder}`).map((file) => file.replace(/\.ts$/, ""));

if (!process.argv.includes("--clear")) {
  layOut("states");
  layOut("services");
  for (const folder of ["locales", "meanings"])
    for (const language of modulesIn(folder)) layOut(`${folder}/${language}`);
  for (const service of SERVICES) {
    layOut(service, `services/${service}/index`);
    for (const folder of [`${service}/locales`, `${service}/meanings`])
      for (const language of modulesIn(`services/${folder}`))
        layOut(`${folder}/${language}`, `services/${folder}/${language}`);
  }

  const css = readFileSync("src/styles.css", "utf8");
  writeFileSync("styles.css", css);
  // So that a page can put the badges' rules in their place among its own.
  writeFileSync("styles.layer.css", `@layer state-badge {\n${css}}\n`);

  cpSync("src/themes", "themes", { recursive: true });

  for (const sheet of [...SHEETS, ...readdirSync("themes").map((theme) => `themes/${theme}`)])
    for (const file of typesOf(sheet)) writeFileSync(file, SHEET_TYPES.text);
}
