import { tones } from "../../src/catalog/state.ts";
import source from "../../src/styles.css?raw";

/** How a custom property is set in the gallery. */
type Input = "text" | "hue" | "chroma";

export interface CustomProperty {
  readonly name: string;
  readonly purpose: string;
  readonly input: Input;
  /** What stands in for it in the style sheet. Empty where that is made from the tone's hue. */
  readonly fallback: string;
}

const purposes: Readonly<Record<string, string>> = {
  scheme: "Holds badges to light or dark, whatever the text around them. Set it on an ancestor.",
  radius: "How round the corners are.",
  "padding-block": "Space above and below the label, and beside the icon.",
  "padding-inline": "Space at the end of the label, and at its start where there is no icon.",
  "border-width": "How wide the border is.",
  "font-family": "The typeface.",
  "font-weight": "How bold the label is.",
  "font-size": "The size of a medium badge. Everything else grows with it.",
  "font-size-sm": "The size of a small badge.",
  "font-size-lg": "The size of a large badge.",
  motion: "The animation of what changes by itself: the name of your own, or none.",
};

const partPurposes: Readonly<Record<string, string>> = {
  hue: "The hue of text, surface, border, solid and icon, in degrees. Labels stay readable in any.",
  chroma: "How strong the colours are, from 0 for grey. The icon keeps its own strength.",
  icon: "The colour of the icon, the dot and the outline.",
  text: "The colour of the label.",
  surface: "The background of the soft variant.",
  border: "The border of the soft variant.",
  solid: "The background of the solid variant.",
  "on-solid": "Label and icon of the solid variant.",
};

/** The style sheet, a value on several lines pulled together. */
const styles = source.replace(/\(\s+/g, "(");

const prefix = "--state-badge-";
const toneOf = (name: string) => tones.find((tone) => name.startsWith(`${prefix}${tone}-`));

/** Every public custom property that the style sheet reads, in its order. */
const customProperties: readonly CustomProperty[] = [
  ...new Set([...styles.matchAll(/var\((--state-badge-[\w-]+)/g)].map(([, name = ""]) => name)),
].map(describe);

/** The custom properties of the badge as a whole, and those of each tone. */
export const groups: readonly { readonly title: string; readonly properties: readonly CustomProperty[] }[] = [
  { title: "All badges", properties: customProperties.filter(({ name }) => !toneOf(name)) },
  ...tones.map((tone) => ({
    title: `Tone ${tone}`,
    properties: customProperties.filter(({ name }) => toneOf(name) === tone),
  })),
];

function describe(name: string): CustomProperty {
  const tone = toneOf(name);
  const part = name.slice(prefix.length + (tone ? tone.length + 1 : 0));
  const purpose = (tone ? partPurposes : purposes)[part] ?? "";
  const input = tone && (part === "hue" || part === "chroma") ? part : "text";
  const fallback = fallbackOf(name);
  if (input === "text") return { name, purpose, input, fallback: fallback.includes("var(--_") ? "" : fallback };
  // Amber has another hue in a dark place: the one in a light place stands for both.
  const [number = ""] = fallback.match(/[\d.]+/) ?? [];
  return { name, purpose, input, fallback: number };
}

/** The text between the comma and the closing parenthesis of the first `var(name, …)`; empty where there is none. */
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
