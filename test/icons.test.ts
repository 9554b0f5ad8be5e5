import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../src/catalog.ts";
import * as icons from "../src/states/icons.ts";
import { iconsModule } from "../tools/icons.js";

test("src/states/icons.ts is what `npm run icons` writes", () => {
  expect(readFileSync(new URL("../src/states/icons.ts", import.meta.url), "utf8")).toBe(iconsModule());
});

test("every icon is one path, without a colour, and in use", () => {
  const ofStates = Object.values(catalog).flatMap((table) => Object.values(table).map(({ icon }) => icon));
  const ofMarks = [icons.circleAlert, icons.info, icons.lock];
  const used = new Set([...ofStates, ...ofMarks]);
  for (const [name, path] of Object.entries(icons)) {
    expect(path, name).toMatch(/^m[\d\s.,a-z-]+$/i);
    expect(used.has(path), name).toBe(true);
  }
});

test("no two icons are the same shape", () => {
  expect(new Set(Object.values(icons)).size).toBe(Object.values(icons).length);
});
