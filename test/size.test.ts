import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { measurePackage } from "../tools/size.js";
import { locales } from "./support/locales.ts";

const manifest: Record<string, unknown> = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

const { sizes, languageChunks } = measurePackage();

test.each(sizes)("$what: $bytes bytes, at most $limit", ({ what, bytes, limit }) => {
  expect(bytes, `The limit of "${what}" is in tools/size.js.`).toBeLessThanOrEqual(limit);
});

test("loadLocale has two chunks for each language but English: servers and services, and a list of the latter", () => {
  const tags = locales.map(({ lang }) => lang).filter((lang) => lang !== "en");
  // Two Chinese languages share one chunk, which the chunk of one only passes on.
  expect(languageChunks).toEqual([...tags, ...tags, "none", "none"].sort());
});

test("the package has no dependencies, and React is its only peer dependency", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(["react"]);
});
