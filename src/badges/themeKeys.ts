import type { Tone } from "../catalog/state.ts";

/** The custom properties of badges as a whole, in camel case and without `--state-badge-`. */
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

/** The custom properties of each tone, without the tone before them. */
export const toneKeys = ["Hue", "Chroma", "Icon", "Text", "Surface", "Border", "Solid", "OnSolid"] as const;

/** A custom property of the stylesheet in camel case: `successHue` for `--state-badge-success-hue`. */
export type ThemeKey = (typeof generalKeys)[number] | `${Tone}${(typeof toneKeys)[number]}`;

/**
 * A look in props: `{ radius: "4px", successHue: 145 }`. Each key is a custom property of the stylesheet in camel case.
 * A number has no unit. `undefined` leaves a property as it is.
 */
export type Theme = { readonly [Key in Exclude<ThemeKey, "scheme">]?: string | number | undefined } & {
  /** Light or dark, whatever the text around the badge says. */
  readonly scheme?: "light" | "dark" | undefined;
};
