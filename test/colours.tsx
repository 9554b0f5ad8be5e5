// How a badge looks in the browser that runs the test: the colours that are computed, and what readers need of them.

import { render } from "@testing-library/react";
import Color from "colorjs.io";
import { expect } from "vitest";
import { StateBadge, type Tone, type Variant } from "../src/index.ts";
import { difference } from "./vision.ts";

export const TONES: readonly Tone[] = ["success", "progress", "warning", "error", "neutral"];
export const TONE_PAIRS = TONES.flatMap((a, index) => TONES.slice(index + 1).map((b) => [a, b] as const));
export const VARIANTS: readonly Variant[] = ["soft", "solid", "outline", "plain", "dot"];
export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Seen {
  readonly label: Color;
  readonly icon: Color;
  readonly surface: Color;
  readonly border: Color;
  readonly page: Color;
}

/** The colours of one badge on a page, as they are computed; what is transparent shows the page. */
export function look(tone: Tone, variant: Variant, scheme: Scheme, page: string, style = {}): Seen {
  const { container } = render(
    <div style={{ colorScheme: scheme, backgroundColor: page, ...style }}>
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
const lightness = (color: Color) => shown(color).get("lab.l") ?? 0;

/** AAA, and enough for thin letters (APCA). */
export function expectReadable({ label, surface }: Seen, variant: Variant) {
  expect(contrast(label, surface)).toBeGreaterThanOrEqual(7);
  expect(lightnessContrast(label, surface)).toBeGreaterThanOrEqual(variant === "solid" ? 60 : 75);
}

export function expectIconStandsOut({ icon, surface }: Seen) {
  expect(contrast(icon, surface)).toBeGreaterThanOrEqual(3.2);
  expect(lightnessContrast(icon, surface)).toBeGreaterThanOrEqual(45);
}

export function expectTintedApart({ surface, border, page }: Seen) {
  const edge = contrast(border, page);
  const step = Math.abs(lightness(surface) - lightness(page));
  expect(edge >= 1.3 || step >= 3, `border ${edge.toFixed(2)}:1, ΔL* ${step.toFixed(1)}`).toBe(true);
}

/** Whether someone tells one tone from another by the icon's colour alone, and an alarm from health at a glance. */
export function expectToldApart(
  [a, first]: [Tone, Seen],
  [b, second]: [Tone, Seen],
  see: Parameters<typeof difference>[2],
) {
  const alarming = a === "success" && b === "error";
  expect(difference(first.icon, second.icon, see)).toBeGreaterThanOrEqual(alarming ? 20 : 15);
}

export function expectInGamut(seen: Seen) {
  for (const [part, color] of Object.entries(seen)) {
    expect(color.inGamut("srgb", { epsilon: 0.0005 }), `${part}: ${color}`).toBe(true);
  }
}
