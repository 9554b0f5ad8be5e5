import type { Tone } from "../state/state.ts";

/** The custom properties for all tones, in camel case and without `--state-badge-`. */
export const generalKeys = [
  "dark",
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

/** What would end a property, where React writes a style as text on a server and does not escape it. */
const LEAVES_ITS_PROPERTY = /[;{}\\]|\/\*/;

/** Whether a value of a theme can be used: a finite number, or a text that stays in its property. */
export const isUsable = (value: unknown): value is string | number =>
  typeof value === "string" ? !LEAVES_ITS_PROPERTY.test(value) : typeof value === "number" && Number.isFinite(value);

/** A custom property of the stylesheet in camel case: `successHue` for `--state-badge-success-hue`. */
export type ThemeKey = (typeof generalKeys)[number] | `${Tone}${(typeof toneKeys)[number]}`;

/**
 * A theme as an object: `{ radius: "4px", successHue: 145 }`. Each key is a custom property of the stylesheet in camel
 * case. Numbers are in px where a length is due, as in React's `style`.
 */
export type Theme = { readonly [Key in Exclude<ThemeKey, "dark">]?: string | number | undefined } & {
  /** 1 for badges on a dark background, 0 on a light one, in place of what the color of the surrounding text suggests. */
  readonly dark?: 0 | 1 | undefined;
};
