import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalog } from "../src/catalog/nova/catalog.ts";
import { services } from "../src/entries/services.ts";
import * as icons from "../src/state/icons.ts";
import type { StateEntry } from "../src/state/state.ts";
import { iconsModule } from "../tools/icons.js";

test("src/state/icons.ts is what `npm run icons` writes", () => {
  expect(readFileSync(new URL("../src/state/icons.ts", import.meta.url), "utf8")).toBe(iconsModule());
});

test("every icon is used and is a single path without a color", () => {
  const tables = [...Object.values(catalog), ...Object.values(services).map(({ states }) => states)];
  const ofStates = tables.flatMap((table) => Object.values<StateEntry>(table).map(({ icon }) => icon));
  const ofMarks = [icons.circleAlert, icons.info, icons.lock];
  const used = new Set([...ofStates, ...ofMarks]);
  for (const [name, path] of Object.entries(icons)) {
    expect(path, name).toMatch(/^m[\d\s.,a-z-]+$/i);
    expect(used.has(path), name).toBe(true);
  }
});

test("no two icons have the same shape", () => {
  expect(new Set(Object.values(icons)).size).toBe(Object.values(icons).length);
});
