// What a console may import: the paths, and what is found at the root of the package for tools that do not read
// `exports` (webpack 4, Jest 26, TypeScript's node10).

import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const SHEETS = ["styles.css", "styles.layer.css"];
/**
 * A stylesheet as TypeScript sees it, which asks for it from TypeScript 6 on: there, and with nothing to import from it.
 * One file is for `exports`, in which CommonJS suits modules of either kind; the other for tools that do not read them.
 */
const SHEET_TYPES = { text: "export {};\n", extensions: [".d.cts", ".d.ts"] };

/** The names of the modules in a folder of src, and in the folders in it. */
const modulesIn = (/** @type {string} */ folder) =>
  readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, "").replaceAll("\\", "/"))
    .sort();

/**
 * The modules that can be imported, by import path: `cinder` is `entries/cinder`, and `.` is `entries/index`.
 * @returns {Readonly<Record<string, string>>}
 */
export const entries = () =>
  Object.fromEntries([
    ...modulesIn("entries").map((name) => [name === "index" ? "." : name, `entries/${name}`]),
    ...["locales", "meanings"].flatMap((folder) =>
      modulesIn(folder).map((name) => [`${folder}/${name}`, `${folder}/${name}`]),
    ),
  ]);

/**
 * Lays out the stylesheets, and a folder for each import path that says where its module is.
 * @param {string} place the root of the package
 * @param {object} identity the package's name and version
 */
export function layOutEntries(place, identity) {
  for (const [path, module] of Object.entries(entries())) {
    if (path === ".") continue;
    const up = path.replace(/[^/]+/g, "..");
    const manifest = {
      ...identity,
      main: `${up}/dist/cjs/${module}.js`,
      module: `${up}/dist/esm/${module}.js`,
      types: `${up}/dist/esm/${module}.d.ts`,
      sideEffects: false,
    };
    mkdirSync(join(place, path), { recursive: true });
    writeFileSync(join(place, path, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }

  const css = readFileSync(join(SRC, "styles.css"), "utf8");
  writeFileSync(join(place, "styles.css"), css);
  // So that a page can put the badges' rules in their place among its own.
  writeFileSync(join(place, "styles.layer.css"), `@layer state-badge {\n${css}}\n`);

  const themes = join(place, "themes");
  cpSync(join(SRC, "themes"), themes, { recursive: true });
  for (const sheet of [...SHEETS, ...readdirSync(themes).map((theme) => `themes/${theme}`)])
    for (const extension of SHEET_TYPES.extensions)
      writeFileSync(join(place, `${sheet}${extension}`), SHEET_TYPES.text);
}
