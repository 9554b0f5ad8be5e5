import Color from "colorjs.io";
import { tones } from "../../src/state/state.ts";
import { AAA, colorsOf, type Seen } from "../../test/support/gates.ts";
import { difference, type See, seeGray, visions } from "../../test/support/vision.ts";

/** How a linear sRGB color looks: to five readers, the last of whom has a gray print. */
export const eyes: readonly (readonly [name: string, see: See])[] = [...Object.entries(visions), ["gray", seeGray]];

/** The colors of the badges in a panel; what is transparent shows what it stands on. */
export function colorsIn(panel: Element): readonly Seen[] {
  const page = new Color(getComputedStyle(panel).backgroundColor);
  return [...panel.querySelectorAll(".state-badge")].map((badge) => colorsOf(badge, page));
}

/** What WCAG calls such a contrast of text. */
export function levelOf(ratio: number): "AAA" | "AA" | "fails" {
  if (ratio >= AAA) return "AAA";
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
