// How a badge looks in the browser that runs the test: the colors that are computed, and what readers need of them.

import { render } from "@testing-library/react";
import Color from "colorjs.io";
import { expect } from "vitest";
import { sizes, variants } from "../../src/badges/context.ts";
import { StateBadge, type Tone, type Variant } from "../../src/entries/index.ts";
import { tones } from "../../src/state/state.ts";
import { AAA, apartNeeded, apca, apcaNeeded, colorsOf, contrast, lightness, type Part, type Seen } from "./gates.ts";
import { ICON } from "./needed.ts";
import type { Place } from "./places.ts";
import { difference, type See } from "./vision.ts";

export const TONES = tones;
/** The variants that are looks of their own: `auto` is one of them. */
export const VARIANTS = variants.filter((variant) => variant !== "auto");
export const SIZES = sizes;
export const SCHEMES = ["light", "dark"] as const;

/** The colors of a badge, and whether it stands in a row or a bar within a page. */
export interface SeenInPlace extends Seen {
  readonly within: boolean;
}

/** The colors of one badge in a place, as they are computed. */
export function look(
  tone: Tone,
  variant: Variant,
  { text, page, scheme, within = false }: Omit<Place, "where">,
  style = {},
): SeenInPlace {
  const { container } = render(
    <div style={{ color: text, backgroundColor: page, ...(scheme && { colorScheme: scheme }), ...style }}>
      <StateBadge tone={tone} variant={variant} label="Running" />
    </div>,
  );
  const badge = container.querySelector(".state-badge");
  if (!badge) throw new Error("The badge was not drawn.");
  return { within, ...colorsOf(badge, new Color(page)) };
}

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
export function expectReadable({ label, surface, within }: SeenInPlace, tone: Tone, variant: Variant) {
  const what = `of the ${tone} label ${written(label)} on ${written(surface)}, variant ${variant},`;
  const change = variant === "solid" ? "the lightness of --_full" : "the lightness of the label or of the surface";
  expectAtLeast(AAA, contrast(label, surface), `the contrast ${what}`, change);
  if (!within) expectAtLeast(apcaNeeded(variant), apca(label, surface), `the APCA ${what}`, change);
}

/** Enough contrast for a shape (WCAG 1.4.11), with a margin. */
export function expectIconStandsOut({ icon, surface, within }: SeenInPlace, tone: Tone, variant: Variant) {
  const what = `of the ${tone} icon ${written(icon)} on ${written(surface)}, variant ${variant},`;
  const change = `the lightness of --_icon in .state-badge--${tone}`;
  expectAtLeast(ICON, contrast(icon, surface), `the contrast ${what}`, change);
  if (!within) expectAtLeast(45, apca(icon, surface), `the APCA ${what}`, change);
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

const SET_BY = { icon: "--_icon", surface: "--_full and --_solid" } as const;

/** Whether someone tells one tone from another by a color alone, and an alarm from health at a glance. */
export function expectToldApart(
  part: Part,
  [a, first]: [Tone, Seen],
  [b, second]: [Tone, Seen],
  [vision, see]: [name: string, see: See],
) {
  expectAtLeast(
    apartNeeded(part, a, b),
    difference(first[part], second[part], see),
    `the difference (CIEDE2000) of the ${part}s of ${a} ${written(first[part])} and ${b} ${written(second[part])} with ${vision}`,
    `the lightness, the chroma or the hue of ${SET_BY[part]} in .state-badge--${a} or .state-badge--${b}`,
  );
}

/** Every color can be shown on an sRGB screen. */
export function expectInGamut({ within: _, ...seen }: SeenInPlace, tone: Tone) {
  for (const [part, color] of Object.entries(seen)) {
    expect(
      color.inGamut("srgb", { epsilon: 0.0005 }),
      `the ${part} of ${tone}, ${written(color)}, lies outside sRGB. Lower its chroma in src/styles.css.`,
    ).toBe(true);
  }
}
