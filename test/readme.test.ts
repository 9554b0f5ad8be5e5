// Checks the code in README, and in the pages of the gallery, against the current types.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compile } from "../tools/compile.js";
import { fillIn } from "../tools/readme/parts.ts";
import { measurePackage } from "../tools/size.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What README's code takes from frameworks, as they type it. */
const FRAMEWORKS = `
  declare module "next/headers" {
    export function headers(): Promise<Headers>;
  }
  declare module "react-i18next" {
    export function useTranslation(): { readonly i18n: { readonly resolvedLanguage?: string } };
  }
  declare module "react-intl" {
    export function useIntl(): { readonly locale: string };
  }
  declare module "@lingui/react" {
    export function useLingui(): { readonly i18n: { readonly locale: string } };
  }
  declare module "react-router" {
    export function useLoaderData<Loader extends (...given: never[]) => unknown>(): Awaited<ReturnType<Loader>>;
  }
`;
const readme = readFileSync(`${root}README.md`, "utf8");
const blocksIn = (text: string, complete: RegExp) =>
  [...text.matchAll(/```(tsx?)\n(.*?)```/gs)].filter(([, , code = ""]) => complete.test(code));
const pages = readdirSync(`${root}stories`).filter((file) => file.endsWith(".mdx"));
// A page may show a line out of its place; what exports something is complete.
const blocks = [
  ...blocksIn(readme, /import /),
  ...pages.flatMap((page) => blocksIn(readFileSync(`${root}stories/${page}`, "utf8"), /import .*export /s)),
];

test("every complete code block in README and in the pages of the gallery compiles", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  const files = Object.fromEntries(blocks.map(([, extension, code = ""], index) => [`${index}.${extension}`, code]));
  expect(compile({ ...files, "frameworks.d.ts": FRAMEWORKS })).toBe("");
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
