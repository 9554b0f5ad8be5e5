// How a badge looks in the browser that runs the test: the colors that are computed, and what readers need of them.

import { render } from "@testing-library/react";
import Color from "colorjs.io";
import { expect } from "vitest";
import { StateBadge, type Tone, type Variant } from "../src/index.ts";
import { sizes, tones, variants } from "../stories/looks.ts";
import type { Place } from "./places.ts";
import { difference } from "./vision.ts";

export const TONES = tones;
export const TONE_PAIRS = TONES.flatMap((a, index) => TONES.slice(index + 1).map((b) => [a, b] as const));
/** The variants that are looks of their own: `auto` is one of them. */
export const VARIANTS = variants.filter((variant) => variant !== "auto");
export const SIZES = sizes;
export const SCHEMES = ["light", "dark"] as const;

export interface Seen {
  readonly within: boolean;
  readonly label: Color;
  readonly icon: Color;
  readonly surface: Color;
  readonly border: Color;
  readonly page: Color;
}

/** The colors of one badge in a place, as they are computed; what is transparent shows the page. */
export function look(
  tone: Tone,
  variant: Variant,
  { text, page, scheme, within = false }: Omit<Place, "where">,
  style = {},
): Seen {
  const { container } = render(
    <div style={{ color: text, backgroundColor: page, ...(scheme && { colorScheme: scheme }), ...style }}>
      <StateBadge tone={tone} variant={variant} label="Running" />
    </div>,
  );
  const badge = container.querySelector(".state-badge");
  const icon = badge?.querySelector("svg");
  if (!badge || !icon) throw new Error("The badge was not drawn.");
  const own = getComputedStyle(badge);
  const behind = new Color(page);
  const surface = new Color(own.backgroundColor);
  const border = new Color(own.borderTopColor);
  return {
    within,
    label: new Color(own.color),
    icon: new Color(getComputedStyle(icon).color),
    surface: surface.alpha === 0 ? behind : surface,
    border: border.alpha === 0 ? behind : border,
    page: behind,
  };
}

const shown = (color: Color) => color.to("srgb").toGamut({ space: "srgb", method: "clip" });
export const contrast = (a: Color, b: Color) => shown(a).contrast(shown(b), "WCAG21");
const lightnessContrast = (text: Color, behind: Color) => Math.abs(shown(behind).contrast(shown(text), "APCA"));
export const lightness = (color: Color) => shown(color).get("lab.l") ?? 0;

/** AAA, and enough for thin letters (APCA). */
export function expectReadable({ label, surface, within }: Seen, tone: Tone, variant: Variant) {
  expect(contrast(label, surface), `contrast of the label, ${tone} ${variant}`).toBeGreaterThanOrEqual(7);
  if (within) return;
  expect(lightnessContrast(label, surface), `APCA of the label, ${tone} ${variant}`).toBeGreaterThanOrEqual(
    variant === "solid" ? 60 : 75,
  );
}

export function expectIconStandsOut({ icon, surface, within }: Seen, tone: Tone, variant: Variant) {
  expect(contrast(icon, surface), `contrast of the icon, ${tone} ${variant}`).toBeGreaterThanOrEqual(3.2);
  if (within) return;
  expect(lightnessContrast(icon, surface), `APCA of the icon, ${tone} ${variant}`).toBeGreaterThanOrEqual(45);
}

export function expectTintedApart({ surface, border, page }: Seen, tone: Tone) {
  const edge = contrast(border, page);
  const step = Math.abs(lightness(surface) - lightness(page));
  expect(edge >= 1.3 || step >= 3, `${tone}: border ${edge.toFixed(2)}:1, ΔL* ${step.toFixed(1)}`).toBe(true);
}

/** Whether someone tells one tone from another by the icon's color alone, and an alarm from health at a glance. */
export function expectToldApart(
  [a, first]: [Tone, Seen],
  [b, second]: [Tone, Seen],
  see: Parameters<typeof difference>[2],
) {
  const alarming = a === "success" && b === "error";
  expect(difference(first.icon, second.icon, see), `CIEDE2000 of ${a} and ${b}`).toBeGreaterThanOrEqual(
    alarming ? 20 : 15,
  );
}

export function expectInGamut({ within: _, ...seen }: Seen, tone: Tone) {
  for (const [part, color] of Object.entries(seen)) {
    expect(color.inGamut("srgb", { epsilon: 0.0005 }), `${tone} ${part}: ${color}`).toBe(true);
  }
}
