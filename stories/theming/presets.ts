import { tones } from "../../src/state/state.ts";
import { capitalized } from "../capitalized.ts";
import { propertyOf, themeKeys } from "./properties.ts";
import type { Settings } from "./settings.ts";

const sheets = import.meta.glob<string>("../../src/themes/*.css", { query: "?inline", import: "default", eager: true });

/** What a theme of the package sets on the root: what it sets elsewhere depends on the host's own elements. */
function settingsOf(sheet: string): Settings {
  const root = /:root[^{]*\{([^}]*)\}/.exec(sheet)?.[1] ?? "";
  return Object.fromEntries(
    [...themeKeys].flatMap((key) => {
      const [, value] = new RegExp(`${propertyOf(key)}:([^;]*)`).exec(root) ?? [];
      return value ? [[key, value.trim()]] : [];
    }),
  );
}

const colorless = tones.flatMap((tone) => [
  [`${tone}Chroma`, "0"],
  [`${tone}Icon`, "currentColor"],
]);

/** Looks made with custom properties alone. */
const looks: Readonly<Record<string, Settings>> = {
  Default: {},
  Square: { radius: "0.125em", paddingInline: "0.375em", fontWeight: "600" },
  Monochrome: { ...Object.fromEntries(colorless), warningSolid: "oklch(0.8 0 0)" },
  "Brand hues": { successHue: "185", progressHue: "300", warningHue: "55", errorHue: "5", neutralHue: "300" },
  "Dark panel": { dark: "1", lightBackground: "#1d2430" },
};

/** Where a reader can begin: looks, and the themes of the package by their file. */
export const presets: Readonly<Record<string, Settings>> = {
  ...looks,
  ...Object.fromEntries(Object.entries(sheets).map(([path, sheet]) => [path.replace(/^.*\//, ""), settingsOf(sheet)])),
};

/** Settings that go together, each with a few values to choose from. The first of each is the default. */
export const choices: Readonly<Record<string, Readonly<Record<string, Settings>>>> = {
  Corners: {
    Pill: {},
    "8 px": { radius: "8px" },
    "4 px": { radius: "4px" },
    "2 px": { radius: "2px" },
    Square: { radius: "0" },
  },
  Density: {
    Normal: {},
    Tight: { paddingBlock: "0px", paddingInline: "0.375em" },
    Loose: { paddingBlock: "4px", paddingInline: "0.875em" },
  },
  Weight: {
    Medium: {},
    Regular: { fontWeight: "400" },
    "Semi-bold": { fontWeight: "600" },
    Bold: { fontWeight: "700" },
  },
  Typeface: {
    "As around": {},
    System: { fontFamily: "system-ui, sans-serif" },
    Serif: { fontFamily: "ui-serif, Georgia, serif" },
    Monospace: { fontFamily: "ui-monospace, monospace" },
  },
  Variant: {
    Soft: {},
    ...Object.fromEntries(
      ["solid", "outline", "plain", "dot", "auto"].map((variant) => [capitalized(variant), { variant }]),
    ),
  },
};
