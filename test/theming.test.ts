// What the gallery's studio does with a theme, apart from drawing it.

import { expect, test } from "vitest";
import { firstOf, nearby } from "../stories/theming/nearby.ts";
import { presets } from "../stories/theming/presets.ts";
import { propsOf, read, write } from "../stories/theming/settings.ts";

test.each(Object.entries(presets))("an address restores the preset %s", (_name, settings) => {
  expect(read(write(settings))).toEqual(settings);
});

test.each([
  "",
  ";;",
  ":",
  "radius",
  "radius:",
  "toString:#ffffff",
  "__proto__:1",
  "radius:{",
  "variant:round",
  "lightBackground:red",
])("an address that makes no sense sets nothing: %s", (text) => {
  expect(read(text)).toEqual({});
});

test("a number is a number in props, and a text keeps its colons", () => {
  expect(propsOf(read("variant:auto;successHue:145;motion:a:b"))).toBe(
    'variant="auto" theme={{\n  successHue: 145,\n  motion: "a:b",\n}}',
  );
});

test("the values to try begin beside the present one, within their range", () => {
  expect(nearby("errorHue", "359").slice(0, 4)).toEqual(["0", "358", "1", "357"]);
  expect(nearby("errorChroma", "0").slice(0, 2)).toEqual(["0.005", "0.01"]);
  expect(nearby("lightBackground", "#ffffff").every((color) => /^#[\da-f]{6}$/.test(color))).toBe(true);
  expect(nearby("errorHue", "var(--hue)")).toEqual([]);
});

test.each([1, 4, 5, 6, 40, 179])("the nearest of many values that pass is found, %i steps away", (away) => {
  const value = firstOf(nearby("errorHue", "180"), (hue) => Math.abs(Number(hue) - 180) >= away);
  expect(Math.abs(Number(value) - 180)).toBe(away);
});
