// Lays out what is found at the root of the package: the stylesheets, and for tools that do not read `exports`
// (webpack 4, Jest 26, TypeScript's node10) a folder for each import path that says where its module is.
// npm runs it before packing and, with `--clear`, after packing.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SRC = join(ROOT, "src");

const SERVICES = readdirSync(join(SRC, "services"));
const FOLDERS = ["states", "services", "locales", "meanings", "themes", ...SERVICES];
const SHEETS = ["styles.css", "styles.layer.css"];
/**
 * A stylesheet as TypeScript sees it, which asks for it from TypeScript 6 on: there, and with nothing to import from it.
 * One file is for `exports`, in which CommonJS suits modules of either kind; the other for tools that do not read them.
 */
const SHEET_TYPES = { text: "export {};\n", extensions: [".d.cts", ".d.ts"] };

const typesOf = (/** @type {string} */ sheet) => SHEET_TYPES.extensions.map((extension) => `${sheet}${extension}`);

/** The names of the modules in a folder of src. */
const modulesIn = (/** @type {string} */ folder) =>
  readdirSync(join(SRC, folder)).map((file) => file.replace(/\.ts$/, ""));

/** Every import path, with its module's path in dist. */
const paths = () => [
  ["states", "states"],
  ["services", "services"],
  ...["locales", "meanings"].flatMap((folder) =>
    modulesIn(folder).map((language) => [`${folder}/${language}`, `${folder}/${language}`]),
  ),
  ...SERVICES.flatMap((service) => [
    [service, `services/${service}/index`],
    ...[`${service}/locales`, `${service}/meanings`].flatMap((folder) =>
      modulesIn(`services/${folder}`).map((language) => [`${folder}/${language}`, `services/${folder}/${language}`]),
    ),
  ]),
];

/** @param {string} place the root of the package */
export function clearEntries(place) {
  for (const name of [...FOLDERS, ...SHEETS, ...SHEETS.flatMap(typesOf)])
    rmSync(join(place, name), { recursive: true, force: true });
}

/** @param {string} place the root of the package */
export function layOutEntries(place) {
  clearEntries(place);
  for (const [entry = "", module = ""] of paths()) {
    const up = entry.replace(/[^/]+/g, "..");
    const manifest = {
      main: `${up}/dist/cjs/${module}.js`,
      module: `${up}/dist/esm/${module}.js`,
      types: `${up}/dist/esm/${module}.d.ts`,
      sideEffects: false,
    };
    mkdirSync(join(place, entry), { recursive: true });
    writeFileSync(join(place, entry, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }

  const css = readFileSync(join(SRC, "styles.css"), "utf8");
  writeFileSync(join(place, "styles.css"), css);
  // So that a page can put the badges' rules in their place among its own.
  writeFileSync(join(place, "styles.layer.css"), `@layer state-badge {\n${css}}\n`);

  const themes = join(place, "themes");
  cpSync(join(SRC, "themes"), themes, { recursive: true });
  for (const sheet of [...SHEETS, ...readdirSync(themes).map((theme) => `themes/${theme}`)])
    for (const file of typesOf(sheet)) writeFileSync(join(place, file), SHEET_TYPES.text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--clear")) clearEntries(ROOT);
  else layOutEntries(ROOT);
}
