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
