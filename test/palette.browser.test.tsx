// The colours of src/styles.css as Chromium computes them, held against what readers need.

import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import "../src/styles.css";
import {
  contrast,
  expectIconStandsOut,
  expectInGamut,
  expectReadable,
  expectTintedApart,
  expectToldApart,
  look,
  SCHEMES,
  TONE_PAIRS,
  TONES,
  VARIANTS,
} from "./colours.tsx";
import { visions } from "./vision.ts";

const PAGES = { light: ["#fff", "#f5f5f5"], dark: ["#111", "#1f1f1f"] } as const;

afterEach(cleanup);

describe.each(SCHEMES)("in the %s scheme", (scheme) => {
  describe.each(PAGES[scheme])("on a page of %s", (page) => {
    describe.each(VARIANTS)("a badge in the variant %s", (variant) => {
      test.each(TONES)("has a label in the tone %s that anyone can read", (tone) => {
        expectReadable(look(tone, variant, scheme, page), variant);
      });

      test.each(TONES)("has an icon in the tone %s that stands out", (tone) => {
        expectIconStandsOut(look(tone, variant, scheme, page));
      });
    });

    test.each(TONES)("the tint of the tone %s can be told from the page", (tone) => {
      expectTintedApart(look(tone, "soft", scheme, page));
    });
  });

  describe.each(Object.entries(visions))("with %s", (_name, see) => {
    test.each(TONE_PAIRS)("the icons of %s and %s differ", (a, b) => {
      const page = PAGES[scheme][0];
      expectToldApart([a, look(a, "dot", scheme, page)], [b, look(b, "dot", scheme, page)], see);
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
      expectInGamut(look(tone, variant, scheme, PAGES[scheme][0]));
      cleanup();
    }
  });
});
