import type { Tone } from "../state/state.ts";

/** The custom properties for all tones, in camel case and without `--state-badge-`. */
export const generalKeys = [
  "scheme",
  "radius",
  "paddingBlock",
  "paddingInline",
  "borderWidth",
  "fontFamily",
  "fontWeight",
  "fontSize",
  "fontSizeSm",
  "fontSizeLg",
  "motion",
] as const;

/** The custom properties of each tone, in camel case and without the tone in front. */
export const toneKeys = ["Hue", "Chroma", "Icon", "Text", "Surface", "Border", "Solid", "OnSolid"] as const;

/** A custom property of the stylesheet in camel case: `successHue` for `--state-badge-success-hue`. */
export type ThemeKey = (typeof generalKeys)[number] | `${Tone}${(typeof toneKeys)[number]}`;

/**
 * A theme as an object: `{ radius: "4px", successHue: 145 }`. Each key is a custom property of the stylesheet in camel
 * case. Numbers are in px where a length is due, as in React's `style`.
 */
export type Theme = { readonly [Key in Exclude<ThemeKey, "scheme">]?: string | number | undefined } & {
  /** Light or dark, in place of what the color of the surrounding text suggests. */
  readonly scheme?: "light" | "dark" | undefined;
};
