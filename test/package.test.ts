// What the packed package is, beyond its size.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { shared } from "../src/state/shared.ts";
import { withPackage } from "../tools/pack.js";

/** All that a file of the package imports, near or far: its own files, and packages by name. */
function importsFrom(root: string, entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found) {
    if (!file.startsWith("dist/")) continue;
    const text = readFileSync(join(root, file), "utf8");
    for (const [, path = ""] of text.matchAll(/(?:from |import\(|^import )"([^"]+)"/gm)) {
      const isOwn = path.startsWith(".");
      const own = normalize(join(dirname(file), path));
      found.add(isOwn ? (file.endsWith(".d.ts") ? own.replace(/\.js$/, ".d.ts") : own) : path);
    }
  }
  return found;
}

const entries = ["states.js", "states.d.ts", "services.js", "services.d.ts"];
const { imports, manifests } = withPackage((_, unpacked) => ({
  imports: entries.map((entry) => [entry, importsFrom(unpacked, `dist/esm/entries/${entry}`)] as const),
  manifests: readdirSync(unpacked, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|[\\/])package\.json$/.test(path))
    .map((path) => ({ path, ...JSON.parse(readFileSync(join(unpacked, path), "utf8")) })),
}));

test.each(imports)("%s needs neither React nor its types", (_, all) => {
  expect(all.size).toBeGreaterThan(10);
  expect([...all].filter((path) => !path.startsWith("dist/"))).toEqual([]);
});

const own = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("every package.json in it has its name and version, which module federation reads from the nearest one", () => {
  expect(manifests.length).toBeGreaterThan(50);
  expect(manifests.filter(({ name, version }) => name !== own.name || version !== own.version)).toEqual([]);
});

test("copies of one major version have things in common, and of two have nothing", () => {
  const major = parseInt(own.version, 10);
  shared("a name", () => "what the first copy made");
  expect(shared("a name", () => "what another copy made")).toBe("what the first copy made");
  expect(Symbol.for(`openstack-state-badges@${major}: a name`) in globalThis).toBe(true);
});

test("`npm pack` and `npm publish` refuse the working tree, which is not the package", () => {
  for (const command of ["pack", "publish"])
    expect(() => execFileSync("npm", [command, "--dry-run"], { stdio: "pipe", encoding: "utf8" })).toThrow(
      /`npm run pack` makes a tarball/,
    );
});
