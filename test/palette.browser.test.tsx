// The colours of src/styles.css as Chromium computes them, held against what readers need.

import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, describe, expect, test } from "vitest";
import { StateBadge, type Tone, type Variant } from "../src/index.ts";
import "../src/styles.css";
import { difference, visions } from "./vision.ts";

const TONES: readonly Tone[] = ["success", "progress", "warning", "error", "neutral"];
const VARIANTS: readonly Variant[] = ["soft", "solid", "outline", "plain", "dot"];
const PAGES = { light: ["#fff", "#f5f5f5"], dark: ["#111", "#1f1f1f"] } as const;
const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

afterEach(cleanup);

interface Seen {
  readonly label: Color;
  readonly icon: Color;
  readonly surface: Color;
  readonly border: Color;
  readonly page: Color;
}

/** The colours of one badge on a page, as they are computed; what is transparent shows the page. */
function look(tone: Tone, variant: Variant, scheme: Scheme, page: string, style = {}): Seen {
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
const contrast = (a: Color, b: Color) => shown(a).contrast(shown(b), "WCAG21");
const lightnessContrast = (text: Color, behind: Color) => Math.abs(shown(behind).contrast(shown(text), "APCA"));
const lightness = (color: Color) => shown(color).get("lab.l") ?? 0;

describe.each(SCHEMES)("in the %s scheme", (scheme) => {
  describe.each(PAGES[scheme])("on a page of %s", (page) => {
    describe.each(VARIANTS)("a badge in the variant %s", (variant) => {
      test.each(TONES)("has a label in the tone %s that anyone can read", (tone) => {
        const { label, surface } = look(tone, variant, scheme, page);
        expect(contrast(label, surface)).toBeGreaterThanOrEqual(7);
        expect(lightnessContrast(label, surface)).toBeGreaterThanOrEqual(variant === "solid" ? 60 : 75);
      });

      test.each(TONES)("has an icon in the tone %s that stands out", (tone) => {
        const { icon, surface } = look(tone, variant, scheme, page);
        expect(contrast(icon, surface)).toBeGreaterThanOrEqual(3.2);
        expect(lightnessContrast(icon, surface)).toBeGreaterThanOrEqual(45);
      });
    });

    test.each(TONES)("the tint of the tone %s can be told from the page", (tone) => {
      const { surface, border, page: behind } = look(tone, "soft", scheme, page);
      const edge = contrast(border, behind);
      const step = Math.abs(lightness(surface) - lightness(behind));
      expect(edge >= 1.3 || step >= 3, `border ${edge.toFixed(2)}:1, ΔL* ${step.toFixed(1)}`).toBe(true);
    });
  });

  const pairs = TONES.flatMap((a, index) => TONES.slice(index + 1).map((b) => [a, b] as const));
  describe.each(Object.entries(visions))("with %s", (_name, see) => {
    test.each(pairs)("the icons of %s and %s differ", (a, b) => {
      const [first, second] = [a, b].map((tone) => look(tone, "dot", scheme, PAGES[scheme][0]).icon);
      if (!first || !second) throw new Error("two tones have two icons");
      const alarming = a === "success" && b === "error";
      expect(difference(first, second, see)).toBeGreaterThanOrEqual(alarming ? 20 : 15);
    });
  });

  test.each(VARIANTS)("a label in the variant %s stays readable in any hue that a theme sets", (variant) => {
    for (const tone of TONES) {
      for (let hue = 0; hue < 360; hue += 15) {
        const style = { [`--state-badge-${tone}-hue`]: String(hue) };
        const { label, surface } = look(tone, variant, scheme, PAGES[scheme][1], style);
        expect(contrast(label, surface), `${tone}, hue ${hue}`).toBeGreaterThanOrEqual(variant === "solid" ? 4.5 : 7);
        cleanup();
      }
    }
  });

  test.each(VARIANTS)("no colour of the variant %s lies outside sRGB", (variant) => {
    for (const tone of TONES) {
      for (const [part, color] of Object.entries(look(tone, variant, scheme, PAGES[scheme][0]))) {
        expect(color.inGamut("srgb", { epsilon: 0.0005 }), `${part} of ${tone}: ${color}`).toBe(true);
      }
      cleanup();
    }
  });
});
