import { generalKeys, toneKeys } from "../../src/badges/themeKeys.ts";
import { tones } from "../../src/state/state.ts";
import source from "../../src/styles.css?raw";

const purposes: Readonly<Record<(typeof generalKeys)[number], string>> = {
  dark: "1 for badges on a dark background, 0 on a light one, whatever the text around them.",
  radius: "The corner radius.",
  paddingBlock: "The space above and below the label, and before the icon.",
  paddingInline: "The space after the label, and before it if there is no icon.",
  borderWidth: "The border width.",
  fontFamily: "The font family.",
  fontWeight: "The font weight of the label.",
  fontSize: "The font size of a medium badge. Everything else scales with it.",
  fontSizeSm: "The font size of a small badge.",
  fontSizeLg: "The font size of a large badge.",
  motion: "The animation of transitional states: the name of your own keyframes, or none.",
};

type Part = Exclude<(typeof toneKeys)[number], "Hue" | "Chroma">;

const partPurposes: Readonly<Record<Part, string>> = {
  Icon: "The color of the icon, the dot and the outline.",
  Text: "The color of the label.",
  Surface: "The background of the soft variant.",
  Border: "The border of the soft variant.",
  Solid: "The background of the solid variant.",
  OnSolid: "The label and icon of the solid variant.",
};

// `Object.keys` types its keys as strings.
const parts = Object.keys(partPurposes) as Part[];

/** Every key of a theme that has no dial of its own, and what it does. */
export const textFields: readonly { readonly key: string; readonly purpose: string }[] = [
  ...generalKeys.map((key) => ({ key, purpose: purposes[key] })),
  ...tones.flatMap((tone) => parts.map((part) => ({ key: `${tone}${part}`, purpose: partPurposes[part] }))),
];

/** Every key of a theme. */
export const themeKeys: ReadonlySet<string> = new Set([
  ...generalKeys,
  ...tones.flatMap((tone) => toneKeys.map((part) => `${tone}${part}`)),
]);

/** The custom property of a key: `--state-badge-success-hue` for `successHue`. */
export const propertyOf = (key: string): string =>
  `--state-badge-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The default of a tone's hue or chroma. Amber has another hue on dark backgrounds; this is the one for light ones. */
export const defaultOf = (key: string): number =>
  Number(new RegExp(`var\\(\\s*${propertyOf(key)}, ([\\d.]+)\\)`).exec(source)?.[1]);
