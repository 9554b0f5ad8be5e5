// Compiles what people copy from the project, against its types of today.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { de } from "../src/locales/de.ts";
import { servicesAr } from "../src/locales/services/ar.ts";
import { compile } from "../tools/compile.js";
import { languageFile, servicesFile } from "../tools/words/languageFile.ts";

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

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");
const pages = readdirSync(fileURLToPath(new URL("../stories", import.meta.url))).filter((file) =>
  file.endsWith(".mdx"),
);

const blocksIn = (text: string, complete: RegExp) =>
  [...text.matchAll(/```(tsx?)\n(.*?)```/gs)].filter(([, , code = ""]) => complete.test(code));

// A page may show a line out of its place; what exports something is complete.
const blocks = [
  ...blocksIn(read("README.md"), /import /),
  ...pages.flatMap((page) => blocksIn(read(`stories/${page}`), /import .*export /s)),
];

/** The types of src by the name of the package, as from anywhere. */
const anywhere = (source: string) => source.replace(/"(\.\.\/)+/g, '"openstack-state-badges/');

test("code in README and in the gallery compiles, and so do the files to fill in for a language, new and as they are", () => {
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  const complaints = compile({
    ...Object.fromEntries(blocks.map(([, extension, code = ""], index) => [`${index}.${extension}`, code])),
    "frameworks.d.ts": FRAMEWORKS,
    "servers.ts": anywhere(languageFile("sv")),
    "services.ts": anywhere(servicesFile("sv")),
    "known.ts": anywhere(languageFile("de", de)),
    "knownServices.ts": anywhere(servicesFile("ar", servicesAr)),
  });
  expect(complaints).toBe("");
});
