// Checks the code in README against the current types.

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../tools/pack.js";
import { fillIn } from "../tools/readme/parts.ts";
import { measurePackage } from "../tools/size.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = temporaryFolder();

/** What README's code takes from frameworks, as they type it. */
const FRAMEWORKS = `
  declare module "next/headers" {
    export function headers(): Promise<Headers>;
  }
  declare module "react-router" {
    export function useLoaderData<Loader extends (...given: never[]) => unknown>(): Awaited<ReturnType<Loader>>;
  }
`;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocks = [...readme.matchAll(/```(tsx?)\n(.*?)```/gs)].filter(([, , code]) => code?.includes("import "));

afterAll(() => rmSync(folder, { recursive: true }));

test("every complete code block in README compiles", () => {
  // Packages are found as from the project.
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const [index, [, extension, code = ""]] of blocks.entries())
    writeFileSync(join(folder, `${index}.${extension}`), code);
  writeFileSync(join(folder, "frameworks.d.ts"), FRAMEWORKS);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        paths: {
          "openstack-state-badges": [join(root, "src/entries/index.ts")],
          "openstack-state-badges/states": [join(root, "src/entries/states.ts")],
          "openstack-state-badges/*": ["*", "*.ts", "entries/*.ts"].map((path) => join(root, "src", path)),
        },
      },
      files: ["frameworks.d.ts", ...blocks.map(([, extension], index) => `${index}.${extension}`)],
    }),
  );
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});

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
