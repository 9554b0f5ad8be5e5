import Color from "colorjs.io";
import { tones } from "../../src/state/state.ts";
import { difference, visions } from "../../test/support/vision.ts";

export type See = Parameters<typeof difference>[2];

const seeGray: See = ([red, green, blue]) => {
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [luminance, luminance, luminance];
};

/** How a linear sRGB color looks: to five readers, the last of whom has a gray print. */
export const eyes: readonly (readonly [name: string, see: See])[] = [...Object.entries(visions), ["gray", seeGray]];

const shown = (color: Color) => color.to("srgb").toGamut({ space: "srgb", method: "clip" });

/** The contrast of WCAG 2. */
export const contrast = (one: Color, other: Color): number => shown(one).contrast(shown(other), "WCAG21");

/** The colors of a badge as it is drawn; what is transparent shows what it stands on. */
export type Colors = Readonly<Record<"label" | "icon" | "surface", Color>>;

/** The colors of the badges in a panel. */
export const colorsIn = (panel: Element): readonly Colors[] =>
  [...panel.querySelectorAll(".state-badge")].map((badge) => {
    const { color, backgroundColor } = getComputedStyle(badge);
    const surface = new Color(backgroundColor);
    return {
      label: new Color(color),
      icon: new Color(getComputedStyle(badge.querySelector("svg") ?? badge).color),
      surface: surface.alpha === 0 ? new Color(getComputedStyle(panel).backgroundColor) : surface,
    };
  });

/** What WCAG calls such a contrast of text. */
export function levelOf(ratio: number): "AAA" | "AA" | "fails" {
  if (ratio >= 7) return "AAA";
  return ratio >= 4.5 ? "AA" : "fails";
}

/** The two of five colors, one for each tone, that are the most alike (CIEDE2000), in words. */
export function closestOf(colors: readonly Color[], see: See): string {
  const pairs = colors.flatMap((one, index) =>
    colors.slice(index + 1).map((other, after) => ({
      tones: `${tones[index]} and ${tones[index + 1 + after]}`,
      apart: difference(one, other, see),
    })),
  );
  const [closest] = pairs.sort((one, other) => one.apart - other.apart);
  return closest ? `${closest.tones}, ${closest.apart.toFixed(1)}` : "";
}
