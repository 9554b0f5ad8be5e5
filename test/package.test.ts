// What the packed package is, beyond its size.

import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";
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
const imports = withPackage((_, unpacked) =>
  entries.map((entry) => [entry, importsFrom(unpacked, `dist/esm/entries/${entry}`)] as const),
);

test.each(imports)("%s needs neither React nor its types", (_, all) => {
  expect(all.size).toBeGreaterThan(10);
  expect([...all].filter((path) => !path.startsWith("dist/"))).toEqual([]);
});
