// How a badge looks in the browser that runs the test: the colors that are computed, and what readers need of them.

import { render } from "@testing-library/react";
import Color from "colorjs.io";
import { expect } from "vitest";
import { sizes, variants } from "../../src/badges/context.ts";
import { StateBadge, type Tone, type Variant } from "../../src/entries/index.ts";
import { tones } from "../../src/state/state.ts";
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

/** Fails with what was measured, what is needed, and what to change. */
function expectAtLeast(least: number, measured: number, what: string, change: string) {
  expect(
    measured >= least,
    `${what} is ${measured.toFixed(2)} and has to be at least ${least}. Change ${change} in src/styles.css, or in src/themes if a theme sets it.`,
  ).toBe(true);
}

/** A color as the stylesheet writes it, for messages. */
const written = (color: Color) => {
  const { l, c, h } = color.to("oklch");
  return `oklch(${(l ?? 0).toFixed(3)} ${(c ?? 0).toFixed(3)} ${(h ?? 0).toFixed(0)})`;
};

/** AAA, and enough for thin letters (APCA). */
export function expectReadable({ label, surface, within }: Seen, tone: Tone, variant: Variant) {
  const what = `of the ${tone} label ${written(label)} on ${written(surface)}, variant ${variant},`;
  const change = variant === "solid" ? "the lightness of --_full" : "the lightness of the label or of the surface";
  expectAtLeast(7, contrast(label, surface), `the contrast ${what}`, change);
  if (!within)
    expectAtLeast(variant === "solid" ? 60 : 75, lightnessContrast(label, surface), `the APCA ${what}`, change);
}

/** Enough contrast for a shape (WCAG 1.4.11), with a margin. */
export function expectIconStandsOut({ icon, surface, within }: Seen, tone: Tone, variant: Variant) {
  const what = `of the ${tone} icon ${written(icon)} on ${written(surface)}, variant ${variant},`;
  const change = `the lightness of --_icon in .state-badge--${tone}`;
  expectAtLeast(3.2, contrast(icon, surface), `the contrast ${what}`, change);
  if (!within) expectAtLeast(45, lightnessContrast(icon, surface), `the APCA ${what}`, change);
}

/** A tint is told from the page by its border or by its lightness. */
export function expectTintedApart({ surface, border, page }: Seen, tone: Tone) {
  const edge = contrast(border, page);
  const step = Math.abs(lightness(surface) - lightness(page));
  expect(
    edge >= 1.3 || step >= 3,
    `the ${tone} tint ${written(surface)} can't be told from the page ${written(page)}: its border has a contrast of ${edge.toFixed(2)}, of 1.3 needed, and its L* is ${step.toFixed(1)} away, of 3 needed. Change --_frame or the surface in src/styles.css.`,
  ).toBe(true);
}

/** What each tone is told by, by its color alone: how far two must be apart, and what sets them. */
const TOLD_BY = {
  icon: { apart: 15, setBy: "--_icon" },
  surface: { apart: 12, setBy: "--_full and --_solid" },
} as const;

/** Whether someone tells one tone from another by a color alone, and an alarm from health at a glance. */
export function expectToldApart(
  part: keyof typeof TOLD_BY,
  [a, first]: [Tone, Seen],
  [b, second]: [Tone, Seen],
  [vision, see]: [name: string, see: Parameters<typeof difference>[2]],
) {
  const isAlarm = a === "success" && b === "error";
  const { apart, setBy } = TOLD_BY[part];
  expectAtLeast(
    isAlarm ? 20 : apart,
    difference(first[part], second[part], see),
    `the difference (CIEDE2000) of the ${part}s of ${a} ${written(first[part])} and ${b} ${written(second[part])} with ${vision}`,
    `the lightness, the chroma or the hue of ${setBy} in .state-badge--${a} or .state-badge--${b}`,
  );
}

/** Every color can be shown on an sRGB screen. */
export function expectInGamut({ within: _, ...seen }: Seen, tone: Tone) {
  for (const [part, color] of Object.entries(seen)) {
    expect(
      color.inGamut("srgb", { epsilon: 0.0005 }),
      `the ${part} of ${tone}, ${written(color)}, lies outside sRGB. Lower its chroma in src/styles.css.`,
    ).toBe(true);
  }
}
