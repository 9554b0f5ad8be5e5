import { generalKeys, toneKeys } from "../../src/badges/themeKeys.ts";
import { tones } from "../../src/state/state.ts";
import source from "../../src/styles.css?raw";
import { keyOf } from "./settings.ts";

/** How a custom property is set in the gallery. */
type Input = "text" | "hue" | "chroma";

export interface CustomProperty {
  readonly name: string;
  readonly purpose: string;
  readonly input: Input;
  /** The default in the stylesheet. Empty if it is computed. */
  readonly fallback: string;
  /** What the default is computed from. */
  readonly derivedFrom: string;
}

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

const partPurposes: Readonly<Record<(typeof toneKeys)[number], string>> = {
  Hue: "The hue of text, surface, border, solid and icon, in degrees. Labels stay readable at any hue.",
  Chroma: "How vivid the colors are; 0 is gray. Does not affect the icon.",
  Icon: "The color of the icon, the dot and the outline.",
  Text: "The color of the label.",
  Surface: "The background of the soft variant.",
  Border: "The border of the soft variant.",
  Solid: "The background of the solid variant.",
  OnSolid: "The label and icon of the solid variant.",
};

/** The stylesheet, with the whitespace after opening parentheses removed. */
const styles = source.replace(/\(\s+/g, "(");

const prefix = "--state-badge-";
const toneOf = (name: string) => tones.find((tone) => name.startsWith(`${prefix}${tone}-`));

/** Every public custom property that the stylesheet reads, in order of appearance. */
const customProperties: readonly CustomProperty[] = [
  ...new Set([...styles.matchAll(/var\((--state-badge-[\w-]+)/g)].map(([, name = ""]) => name)),
].map(describe);

/** The custom properties of all badges, then those of each tone. */
export const groups: readonly { readonly title: string; readonly properties: readonly CustomProperty[] }[] = [
  { title: "All badges", properties: customProperties.filter(({ name }) => !toneOf(name)) },
  ...tones.map((tone) => ({
    title: `Tone ${tone}`,
    properties: customProperties.filter(({ name }) => toneOf(name) === tone),
  })),
];

function describe(name: string): CustomProperty {
  const key = keyOf(name);
  const part = toneKeys.find(
    (each) => toneOf(name) && key.endsWith(each) && (each !== "Solid" || !key.endsWith("OnSolid")),
  );
  const general = generalKeys.find((each) => each === key);
  const purpose = part ? partPurposes[part] : general ? purposes[general] : "";
  const derivedFrom = part ? "the hue" : general === "dark" ? "the text around" : "the size";
  const fallback = fallbackOf(name);
  if (part !== "Hue" && part !== "Chroma")
    return { name, purpose, derivedFrom, input: "text", fallback: fallback.includes("var(--_") ? "" : fallback };
  // Amber has a different hue on dark backgrounds; the one for light backgrounds is shown.
  const [number = ""] = fallback.match(/[\d.]+/) ?? [];
  return { name, purpose, derivedFrom, input: part === "Hue" ? "hue" : "chroma", fallback: number };
}

/** The text between the comma and the closing parenthesis of the first `var(name, …)`; empty if there is none. */
function fallbackOf(name: string): string {
  const head = styles.indexOf(`var(${name},`);
  if (head < 0) return "";
  const start = head + `var(${name},`.length;
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < styles.length; end++) {
    if (styles[end] === "(") depth++;
    if (styles[end] === ")") depth--;
  }
  return styles.slice(start, end - 1).trim();
}
