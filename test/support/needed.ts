// How much contrast a badge needs in a place, as README promises it: the same in every engine that is tried.

import Color from "colorjs.io";
import type { Variant } from "../../src/badges/context.ts";
import { AAA, contrast, lightness } from "./gates.ts";
import type { Place, places } from "./places.ts";

export type Kind = keyof typeof places;

/** The variants that stand on what is there; the others bring their own surface. */
export const BARE = ["outline", "plain", "dot"] as const satisfies readonly Variant[];
export const SURFACED = ["soft", "solid"] as const satisfies readonly Variant[];

/** WCAG 1.4.11, with a margin. */
export const ICON = 3.2;
/**
 * WCAG 1.4.11, for icons that must stand out on white and on black alike and still differ to color-blind readers. On
 * grays (#f3f4f6, #212529) such icons have a little less.
 */
const ICON_ON_EXTREMES = 3;
const ICON_ON_GRAYS = 2.5;
/** Beside a strong color an icon may fade. */
const ANY = 0;

/** An engine computes in single precision. */
const ROUNDING = 0.01;

const hasSurface = (variant: Variant) => SURFACED.some((each) => each === variant);
/** Whether the text of a place tells what it stands on, and leaves badges all the contrast that they want. */
export const isClear = (kind: Kind) => kind === "light" || kind === "dark";

/** A label is at 7:1, or as readable as the text around where that has less. */
export function labelNeeded(kind: Kind, { text, page }: Place, variant: Variant): number {
  if (isClear(kind) || hasSurface(variant)) return AAA;
  return Math.min(AAA, contrast(new Color(text), new Color(page))) - ROUNDING;
}

export function iconNeeded(kind: Kind, { page }: Place, variant: Variant): number {
  if (isClear(kind) || hasSurface(variant)) return ICON;
  if (kind === "strong") return ANY;
  const light = lightness(new Color(page));
  return light > 99 || light < 6 ? ICON_ON_EXTREMES : ICON_ON_GRAYS;
}
