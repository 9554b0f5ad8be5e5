// Checks that the linter allows and rejects the right imports between the folders of src/.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

/** What each folder may import besides its own files, as described in CONTRIBUTING. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  state: [],
  resource: ["state"],
  catalog: ["state", "resource"],
  language: ["state", "resource", "catalog"],
  locales: ["catalog", "language"],
  meanings: ["catalog", "language"],
  words: ["state", "resource", "catalog", "language", "locales"],
  badges: ["state", "resource", "catalog", "language", "locales", "words", "react"],
  lists: ["state", "resource", "catalog", "language", "words", "badges", "react"],
};

const layers = Object.keys(mayImport);
const packages = ["react", "react-dom", "react-dom/client", "openstack-state-badges"];
const targets = [...layers, "entries", "./../any.ts", ...packages];
/** Each service has a folder of its own in src/catalog, and may have one in src/locales and src/meanings. */
const folderOf = (layer: string) => (layer === "catalog" ? "catalog/cinder" : layer);
const pathFrom = (layer: string, target: string) => {
  if (packages.includes(target) || target.startsWith(".")) return target;
  return `${layer === "catalog" ? "../../" : "../"}${target}/any.ts`;
};

const folder = mkdtempSync(join(tmpdir(), "layers-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints one file per folder, with one import per line. Returns the imports that the linter rejects. */
function lint(): Readonly<Record<string, readonly string[]>> {
  const { $schema: _, vcs: __, ...settings } = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ root: true, ...settings }));
  for (const layer of layers) {
    mkdirSync(join(folder, "src", folderOf(layer)), { recursive: true });
    const imports = targets.map((target) => `import "${target === layer ? "./any.ts" : pathFrom(layer, target)}";\n`);
    writeFileSync(join(folder, "src", folderOf(layer), "any.ts"), imports.join(""));
  }
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=json", "--max-diagnostics=none", "--only=style/noRestrictedImports", "src"];
  let output = "";
  try {
    output = execFileSync(process.execPath, [biome, ...options], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    // Biome exits with 1 if it finds something.
    ({ stdout: output } = error as { readonly stdout: string });
  }
  const { diagnostics } = JSON.parse(output) as {
    readonly diagnostics: readonly {
      readonly location: { readonly path: string; readonly start: { readonly line: number } };
    }[];
  };
  return Object.fromEntries(
    layers.map((layer) => [
      layer,
      diagnostics
        .filter(({ location }) => location.path.includes(`src/${layer}/`))
        .map(({ location }) => targets[location.start.line - 1] ?? ""),
    ]),
  );
}

const rejected = lint();

test("the layers are the folders of src", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...layers, "entries", "themes"].sort());
});

describe.each(Object.entries(mayImport))("a file in src/%s", (layer, allowed) => {
  test.each(targets.filter((target) => target !== layer))("may import %s only if CONTRIBUTING allows it", (target) => {
    expect(rejected[layer]?.includes(target)).toBe(!allowed.includes(target));
  });
});

describe.each(["locales", "meanings"])("src/%s", (layer) => {
  test("contains only languages, each in a file named by its tag", () => {
    const files = readdirSync(`src/${layer}`, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const tags = files.map((file) => basename(file).replace(/\.ts$/, ""));
    expect(Intl.getCanonicalLocales(tags)).toEqual([...new Set(tags)]);
  });
});
