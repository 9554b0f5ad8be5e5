import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sizes } from "./tools/size.js";

const manifest: Record<string, unknown> = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test.each(await sizes())("$what weighs $bytes bytes, of the $limit that it may", ({ bytes, limit }) => {
  expect(bytes).toBeLessThanOrEqual(limit);
});

test("the package brings nothing with it, and asks for nothing but React", () => {
  expect(manifest.dependencies).toBeUndefined();
  expect(manifest.optionalDependencies).toBeUndefined();
  expect(Object.keys(manifest.peerDependencies ?? {})).toEqual(["react"]);
});
