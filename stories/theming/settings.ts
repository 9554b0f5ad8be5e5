import type { CSSProperties } from "react";

/** Custom properties and what they are set to. */
export type Settings = Readonly<Record<string, string>>;

// React's type for `style` leaves custom properties out.
export const styleOf = (settings: Settings) => settings as CSSProperties;

/** The rule that makes the settings. */
export const cssOf = (settings: Settings, selector = ":root"): string =>
  `${selector} {\n${Object.entries(settings)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join("")}}`;

/** A custom property as a key of a theme: `successHue` for `--state-badge-success-hue`. */
const keyOf = (name: string): string =>
  name.replace("--state-badge-", "").replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const written = (value: string): string => (/^\d+(\.\d+)?$/.test(value) ? value : JSON.stringify(value));

/** The theme in props that makes the settings. */
export const propsOf = (settings: Settings): string =>
  `theme={{${Object.entries(settings)
    .map(([name, value]) => ` ${keyOf(name)}: ${written(value)}`)
    .join(",")} }}`;
