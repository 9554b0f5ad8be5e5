// What src/styles.css promises as a text: things that no browser shows.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import type { Tone } from "../src/states.ts";

const stylesheet = new URL("../src/styles.css", import.meta.url);
const themes = new URL("../src/themes/", import.meta.url);
const css = readFileSync(stylesheet, "utf8")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\(\s+/g, "(");
const TONES = Object.keys({ success: 0, progress: 0, warning: 0, error: 0, neutral: 0 } satisfies Record<Tone, 0>);
const selectors =
  css.match(/^ *[^@{};\s][^@{};]*(?= \{)/gm)?.filter((selector) => !/^\s*(to|from|\d+%)$/.test(selector)) ?? [];
const declarations = css.match(/^ *[a-z-]+:/gm)?.map((name) => name.trim().slice(0, -1)) ?? [];

test("every rule weighs one class, so that a class or a theme outweighs it", () => {
  expect(selectors.length).toBeGreaterThan(20);
  for (const selector of selectors.flatMap((list) => list.split(/,\n/))) {
    // The heaviest in :is() is what it weighs, and there all weigh the same.
    let weighing = selector.replace("::before", "").replace(/:is\((\.[\w-]+), \.[\w-]+\)/g, "$1");
    // What stands in :where() weighs nothing. Brackets are taken away from the inside out.
    while (/\([^()]*\)/.test(weighing)) weighing = weighing.replace(/\([^()]*\)/g, "");
    expect(weighing.replace(/:where|[>\s]/g, ""), selector.trim()).toMatch(/^\.state-badge(--?[a-z]+)*$/);
  }
});

test("every tone has its colours, and no rule knows a state", () => {
  for (const tone of TONES) {
    for (const part of ["hue", "chroma", "icon", "text", "surface", "border", "solid", "on-solid"]) {
      expect(css).toMatch(new RegExp(`var\\(--state-badge-${tone}-${part}[,)]`));
    }
  }
  expect(css).not.toMatch(/data-state[*^$~|]?=/);
});

test("keyframes touch nothing but transform and opacity", () => {
  const frames = css.match(/@keyframes [^{]+\{(?:[^{}]*\{[^{}]*\})*/g)?.join("") ?? "";
  const animated = frames.match(/[a-z-]+(?=:)/g) ?? [];
  expect(animated.length).toBeGreaterThan(0);
  expect(animated.filter((property) => property !== "transform" && property !== "opacity")).toEqual([]);
});

test("public custom properties are read, and never set", () => {
  expect(css.replace(/style\([^)]*\)/g, "")).not.toMatch(/--state-badge-[\w-]+\s*:/);
});

test.each(readdirSync(themes))(
  "the theme %s sets a handful of custom properties that exist, and nothing else",
  (name) => {
    const theme = readFileSync(new URL(name, themes), "utf8").replace(/\/\*.*?\*\//gs, "");
    const set = [...new Set(theme.match(/[\w-]+(?=: )/g))];
    expect(set.length).toBeGreaterThan(3);
    expect(set.length).toBeLessThanOrEqual(10);
    expect(set.filter((property) => !new RegExp(`var\\(${property}[,)]`).test(css))).toEqual([]);
  },
);

test("nothing depends on the direction of writing, overrides a reader's colours or capitalises", () => {
  const physical = /^(margin|padding|border|inset)?-?(left|right|top|bottom)$|^(width|height|min-width|max-width)$/;
  expect(declarations.filter((property) => physical.test(property))).toEqual([]);
  expect(css).not.toMatch(/forced-color-adjust|text-transform|!important/);
});

test("there is no text in the stylesheet", () => {
  expect(css).not.toMatch(/content: /);
});

test("a build for older browsers leaves the colors able to follow the text around them", async () => {
  // Vite's own defaults: Lightning CSS, and browsers from before relative colors.
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: fileURLToPath(stylesheet) } },
  })) as Rolldown.RolldownOutput; // one input, nothing watched: one output
  const built = output.find(({ fileName }) => fileName.endsWith(".css"));
  const text = built && "source" in built ? String(built.source) : "";
  const made = (from: string) => (sheet: string) => sheet.match(new RegExp(`from ${from}`, "gi"))?.length;
  for (const count of [made("currentColor"), made("var\\(--_around\\)")]) {
    expect(count(text)).toBeGreaterThan(1);
    expect(count(text)).toBe(count(css));
  }
  expect(text).toMatch(/color-mix\(in oklab, ?currentColor 94%, ?CanvasText\)/i);
  expect(text).toMatch(/@container style\(--state-badge-scheme: ?light\)/);
  expect(text).not.toMatch(/lightningcss|light-dark/);
});
