import type { CSSProperties } from "react";

/** Custom properties and their values. */
export type Settings = Readonly<Record<string, string>>;

// React's type for `style` does not include custom properties.
export const styleOf = (settings: Settings) => settings as CSSProperties;

/** The settings as a CSS rule. */
export const cssOf = (settings: Settings, selector = ":root"): string =>
  `${selector} {\n${Object.entries(settings)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join("")}}`;

/** A custom property as a key of a theme: `successHue` for `--state-badge-success-hue`. */
export const keyOf = (name: string): string =>
  name.replace("--state-badge-", "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const literalOf = (value: string): string => (/^\d+(\.\d+)?$/.test(value) ? value : JSON.stringify(value));

/** The settings as a `theme` prop. */
export const propsOf = (settings: Settings): string =>
  `theme={{${Object.entries(settings)
    .map(([name, value]) => ` ${keyOf(name)}: ${literalOf(value)}`)
    .join(",")} }}`;
