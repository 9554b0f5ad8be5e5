import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measurePackage } from "../tools/size.js";
import { locales } from "./support/locales.ts";

const manifest: Record<string, unknown> = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const { sizes, languageChunks } = measurePackage();

test.each(sizes)("$what: $bytes bytes, at most $limit", ({ what, bytes, limit }) => {
  expect(bytes, `The limit of "${what}" is in tools/size.js.`).toBeLessThanOrEqual(limit);
});

test("loadLocale has one chunk for each language but English, which is always there", () => {
  expect(languageChunks).toEqual(
    locales
      .map(({ lang }) => lang)
      .filter((lang) => lang !== "en")
      .sort(),
  );
});

test("the package has no dependencies, and React is its only peer dependency", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(["react"]);
});
