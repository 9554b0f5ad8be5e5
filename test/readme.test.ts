// Checks the code in README against the current types.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = `${root}test/.readme/`;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/```(tsx?)\n(.*?)```/gs)].filter(([, , code]) => code?.includes("import "));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("every complete code block in README compiles", () => {
  mkdirSync(folder, { recursive: true });
  for (const [index, [, extension, code = ""]] of blocks.entries())
    writeFileSync(`${folder}${index}.${extension}`, code);
  writeFileSync(
    `${folder}tsconfig.json`,
    JSON.stringify({
      extends: "../../tsconfig.json",
      compilerOptions: {
        paths: {
          "openstack-state-badges": ["../../src/index.ts"],
          "openstack-state-badges/states": ["../../src/states.ts"],
          "openstack-state-badges/*": ["*", "*.ts", "services/*.ts", "services/*/index.ts"].map(
            (path) => `../../src/${path}`,
          ),
        },
      },
      files: blocks.map(([, extension], index) => `${index}.${extension}`),
    }),
  );
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

test("README and the gallery name every theme", () => {
  const themes = readdirSync(`${root}src/themes`);
  const hosts = readFileSync(`${root}stories/hosts/hosts.ts`, "utf8");
  expect(themes.filter((theme) => !readme.includes(`| \`${theme}\` |`))).toEqual([]);
  expect(themes.filter((theme) => !hosts.includes(`/themes/${theme}?inline`))).toEqual([]);
});

test("every command in README is a script of this package", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !(name && name in scripts))).toEqual([]);
});
