// Checks the source text of src/styles.css for what no browser can show.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";
import type { Tone } from "../src/entries/states.ts";

const stylesheet = new URL("../src/styles.css", import.meta.url);
const themes = new URL("../src/themes/", import.meta.url);
const css = readFileSync(stylesheet, "utf8")
  .replace(/\/\*.*?\*\//gs, "")
  .replace(/\(\s+/g, "(");
const TONES = Object.keys({ success: 0, progress: 0, warning: 0, error: 0, neutral: 0 } satisfies Record<Tone, 0>);
const selectors =
  css.match(/^ *[^@{};\s][^@{};]*(?= \{)/gm)?.filter((selector) => !/^\s*(to|from|\d+%)$/.test(selector)) ?? [];
const declarations = css.match(/^ *[a-z-]+:/gm)?.map((name) => name.trim().slice(0, -1)) ?? [];

test("every rule has the specificity of one class, so that a class or a theme can override it", () => {
  expect(selectors.length).toBeGreaterThan(20);
  for (const selector of selectors.flatMap((list) => list.split(/,\n/))) {
    // :is() has the specificity of its most specific argument, and here all arguments are equal.
    let counted = selector.replace("::before", "").replace(/:is\((\.[\w-]+), \.[\w-]+\)/g, "$1");
    // :where() adds no specificity. Remove parentheses from the inside out.
    while (/\([^()]*\)/.test(counted)) counted = counted.replace(/\([^()]*\)/g, "");
    expect(counted.replace(/:where|[>\s]/g, ""), selector.trim()).toMatch(/^\.state-badge(--?[a-z]+)*$/);
  }
});

test("every tone has its colors, and no rule depends on a state", () => {
  for (const tone of TONES) {
    for (const part of ["hue", "chroma", "icon", "text", "surface", "border", "solid", "on-solid"]) {
      expect(css).toMatch(new RegExp(`var\\(--state-badge-${tone}-${part}[,)]`));
    }
  }
  expect(css).not.toMatch(/data-openstack-state[*^$~|]?=/);
});

test("keyframes animate only transform and opacity", () => {
  const frames = css.match(/@keyframes [^{]+\{(?:[^{}]*\{[^{}]*\})*/g)?.join("") ?? "";
  const animated = frames.match(/[a-z-]+(?=:)/g) ?? [];
  expect(animated.length).toBeGreaterThan(0);
  expect(animated.filter((property) => property !== "transform" && property !== "opacity")).toEqual([]);
});

test("public custom properties are read but never set", () => {
  expect(css.replace(/style\([^)]*\)/g, "")).not.toMatch(/--state-badge-[\w-]+\s*:/);
});

test.each(readdirSync(themes))("the theme %s sets only a few custom properties, all of which exist", (name) => {
  const theme = readFileSync(new URL(name, themes), "utf8").replace(/\/\*.*?\*\//gs, "");
  const set = [...new Set(theme.match(/[\w-]+(?=: )/g))];
  expect(set.length).toBeGreaterThan(3);
  expect(set.length).toBeLessThanOrEqual(10);
  expect(set.filter((property) => !new RegExp(`var\\(${property}[,)]`).test(css))).toEqual([]);
});

test("no rule depends on the writing direction, overrides the reader's colors or changes the case of text", () => {
  const physical = /^(margin|padding|border|inset)?-?(left|right|top|bottom)$|^(width|height|min-width|max-width)$/;
  expect(declarations.filter((property) => physical.test(property))).toEqual([]);
  expect(css).not.toMatch(/forced-color-adjust|text-transform: (?!none)|!important/);
});

test("the stylesheet contains no text", () => {
  expect(css).not.toMatch(/content: /);
});

test("in a build for older browsers, the colors still follow the surrounding text", async () => {
  // Vite's defaults: Lightning CSS, and browsers older than relative colors.
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, rolldownOptions: { input: fileURLToPath(stylesheet) } },
  })) as Rolldown.RolldownOutput; // one input and no watch mode give one output
  const built = output.find(({ fileName }) => fileName.endsWith(".css"));
  const text = built && "source" in built ? String(built.source) : "";
  const countFrom = (from: string) => (sheet: string) => sheet.match(new RegExp(`from ${from}`, "gi"))?.length;
  for (const count of [countFrom("currentColor"), countFrom("var\\(--_around\\)")]) {
    expect(count(text)).toBeGreaterThan(1);
    expect(count(text)).toBe(count(css));
  }
  expect(text).toMatch(/color-mix\(in oklab, ?oklch\(from currentColor l c h ?\/ ?1\) 49%, ?CanvasText\)/i);
  expect(text).not.toMatch(/lightningcss|light-dark/);
});
