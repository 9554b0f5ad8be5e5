// Checks what README says against the project. Its code is compiled in test/compiled.test.ts.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fillIn } from "../tools/readme/parts.ts";
import { measurePackage } from "../tools/size.js";

const root = fileURLToPath(new URL("../", import.meta.url));

const readme = readFileSync(`${root}README.md`, "utf8");

test("README has the counts, badges, languages and sizes of today: `npm run readme` writes them", () => {
  expect(readme).toBe(fillIn(readme, measurePackage().sizes));
});

test("README and the gallery name every theme", () => {
  const themes = readdirSync(`${root}src/themes`);
  const hosts = readFileSync(`${root}stories/hosts/hosts.ts`, "utf8");
  expect(themes.filter((theme) => !readme.includes(`| \`${theme}\` |`))).toEqual([]);
  expect(themes.filter((theme) => !hosts.includes(`theme: "${theme.replace(".css", "")}"`))).toEqual([]);
});

test("every command in README is a script of this package", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
});
