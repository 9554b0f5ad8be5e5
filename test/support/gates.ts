// What readers need of the colors of badges, and how near a badge comes to it. The tests of the stylesheet and the
// gallery's studio measure with the same functions.

import Color from "colorjs.io";
import { type Variant, variants } from "../../src/badges/context.ts";
import { type Tone, tones } from "../../src/state/state.ts";
import { difference, type See, visions } from "./vision.ts";

/** The colors of a badge; what is transparent shows the page. */
export interface Seen {
  readonly label: Color;
  readonly icon: Color;
  readonly surface: Color;
  readonly border: Color;
  readonly page: Color;
}

/** A badge that is drawn, with what its classes say of it. */
export interface Drawn extends Seen {
  readonly tone: Tone;
  /** The variant in which it is drawn: never `auto`. */
  readonly variant: Variant;
  readonly scheme: string;
  readonly moving: boolean;
}

/** What was measured on one badge, or between two, and the least that readers need. */
export interface Measured {
  readonly badges: readonly Drawn[];
  readonly value: number;
  readonly least: number;
  /** What two tones are told apart by, and with which eyes. */
  readonly part?: Part;
  readonly vision?: string;
}

export const TONE_PAIRS = tones.flatMap((a, index) => tones.slice(index + 1).map((b) => [a, b] as const));

/** WCAG 1.4.3 and 1.4.6, for text. */
const AA = 4.5;
export const AAA = 7;
/** WCAG 1.4.11, for icons. */
const ICON = 3;

/** The lightness contrast (APCA) that a label needs: the surface of a solid badge is strong itself. */
export const apcaNeeded = (variant: Variant) => (variant === "solid" ? 60 : 75);

/**
 * What each tone is told by, by its color alone: how far two must be apart (CIEDE2000), and the variant that shows
 * nothing else.
 */
const TOLD_BY = { icon: { apart: 15, variant: "dot" }, surface: { apart: 12, variant: "solid" } } as const;
export type Part = keyof typeof TOLD_BY;
/** An alarm has to be told from health at a glance. */
const ALARM = 20;
export const apartNeeded = (part: Part, a: Tone, b: Tone) =>
  a === "success" && b === "error" ? ALARM : TOLD_BY[part].apart;

const shown = (color: Color) => color.to("srgb").toGamut({ space: "srgb", method: "clip" });
export const contrast = (a: Color, b: Color) => shown(a).contrast(shown(b), "WCAG21");
export const apca = (text: Color, behind: Color) => Math.abs(shown(behind).contrast(shown(text), "APCA"));
export const lightness = (color: Color) => shown(color).get("lab.l") ?? 0;

/** The colors of a badge on a page, as they are computed. */
export function colorsOf(badge: Element, page: Color): Seen {
  const icon = badge.querySelector("svg");
  if (!icon) throw new Error("The badge has no icon.");
  const { color, backgroundColor, borderTopColor } = getComputedStyle(badge);
  const overPage = (text: string) => {
    const own = new Color(text);
    return own.alpha === 0 ? page : own;
  };
  return {
    label: new Color(color),
    icon: new Color(getComputedStyle(icon).color),
    surface: overPage(backgroundColor),
    border: overPage(borderTopColor),
    page,
  };
}

/** A badge with its colors, read from the page that it is drawn on. */
export function drawnOf(badge: Element, page: Color, scheme: string): Drawn {
  const isA = (look: string) => badge.classList.contains(`state-badge--${look}`);
  const tone = tones.find(isA);
  const variant = variants.find(isA);
  if (!tone || !variant) throw new Error("This is no badge.");
  return { ...colorsOf(badge, page), tone, variant, scheme, moving: isA("transitional") };
}

/** How far the tones are apart by their color alone, as someone sees them. */
export function* apartBy(drawn: readonly Drawn[], [vision, see]: readonly [string, See]): Generator<Measured> {
  for (const scheme of new Set(drawn.map((badge) => badge.scheme)))
    for (const part of ["icon", "surface"] as const) {
      const { variant } = TOLD_BY[part];
      const told = drawn.filter((badge) => badge.scheme === scheme && badge.variant === variant);
      for (const [a, b] of TONE_PAIRS) {
        const one = told.find(({ tone }) => tone === a);
        const other = told.find(({ tone }) => tone === b);
        if (!one || !other) continue;
        const value = difference(one[part], other[part], see);
        yield { badges: [one, other], value, least: apartNeeded(part, a, b), part, vision };
      }
    }
}

/** What readers need: each gate measures the badges that are drawn, one after the other. */
export const gates = {
  *label(drawn) {
    for (const badge of drawn) yield { badges: [badge], value: contrast(badge.label, badge.surface), least: AA };
  },
  *icon(drawn) {
    for (const badge of drawn) yield { badges: [badge], value: contrast(badge.icon, badge.surface), least: ICON };
  },
  *apca(drawn) {
    for (const badge of drawn)
      yield { badges: [badge], value: apca(badge.label, badge.surface), least: apcaNeeded(badge.variant) };
  },
  *apart(drawn) {
    for (const vision of Object.entries(visions)) yield* apartBy(drawn, vision);
  },
} satisfies Record<string, (drawn: readonly Drawn[]) => Generator<Measured>>;
export type Gate = keyof typeof gates;
// `Object.keys` types its keys as strings.
export const gateNames = Object.keys(gates) as readonly Gate[];

export const passes = ({ value, least }: Measured) => value >= least;

/** What comes nearest to failing, or fails the most. */
export function worstOf(measured: Iterable<Measured>): Measured | undefined {
  let worst: Measured | undefined;
  for (const each of measured) if (!worst || each.value / each.least < worst.value / worst.least) worst = each;
  return worst;
}
