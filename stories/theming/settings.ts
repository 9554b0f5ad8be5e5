import type { CSSProperties } from "react";
import { variants } from "../../src/badges/context.ts";
import { isUsable } from "../../src/badges/themeKeys.ts";
import { propertyOf, themeKeys } from "./properties.ts";

export type Scheme = "light" | "dark";

/** What the studio sets, as texts: keys of a theme, `variant`, `lightBackground` and `darkBackground`. */
export type Settings = Readonly<Record<string, string>>;

const COLOR = /^#[\da-f]{6}$/i;

const isKnown = (key: string, value: string): boolean => {
  if (key === "lightBackground" || key === "darkBackground") return COLOR.test(value);
  if (key === "variant") return variants.some((each) => each === value);
  return themeKeys.has(key) && value !== "" && isUsable(value);
};

/** The settings in an address: `radius:4px;successHue:145`. What makes no sense is left out. */
export const read = (text: string): Settings =>
  Object.fromEntries(
    text.split(";").flatMap((pair) => {
      const [key = "", ...rest] = pair.split(":");
      const value = rest.join(":");
      return isKnown(key, value) ? [[key, value]] : [];
    }),
  );

/** The settings as a text for the address. */
export const write = (settings: Settings): string =>
  Object.entries(settings)
    .filter(([key, value]) => isKnown(key, value))
    .map((pair) => pair.join(":"))
    .join(";");

const themeOf = (settings: Settings) => Object.entries(settings).filter(([key]) => themeKeys.has(key));

export const backgroundOf = (settings: Settings, scheme: Scheme): string =>
  settings[`${scheme}Background`] ?? { light: "#ffffff", dark: "#121212" }[scheme];

/** The theme as inline style. */
export const styleOf = (settings: Settings): CSSProperties =>
  Object.fromEntries(themeOf(settings).map(([key, value]) => [propertyOf(key), value]));

/** The theme as a CSS rule. */
export const cssOf = (settings: Settings): string =>
  `:root {\n${themeOf(settings)
    .map(([key, value]) => `  ${propertyOf(key)}: ${value};\n`)
    .join("")}}`;

const literalOf = (value: string): string => (/^\d+(\.\d+)?$/.test(value) ? value : JSON.stringify(value));

/** The theme, and the variant if one is set, as props of a provider or a badge. */
export const propsOf = (settings: Settings): string => {
  const theme = themeOf(settings).map(([key, value]) => `  ${key}: ${literalOf(value)},\n`);
  return `${settings.variant ? `variant="${settings.variant}" ` : ""}theme={{\n${theme.join("")}}}`;
};
