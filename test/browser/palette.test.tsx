// The colors of src/styles.css as Chromium computes them, held against what readers need, wherever badges stand.

import { cleanup } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, describe, expect, test } from "vitest";
import "../../src/styles.css";
import {
  expectIconStandsOut,
  expectInGamut,
  expectReadable,
  expectTintedApart,
  expectToldApart,
  look,
  SCHEMES,
  TONES,
  VARIANTS,
} from "../support/colours.tsx";
import { contrast, lightness, TONE_PAIRS } from "../support/gates.ts";
import { BARE, iconNeeded, labelNeeded, SURFACED } from "../support/needed.ts";
import { places } from "../support/places.ts";
import { visions } from "../support/vision.ts";

afterEach(cleanup);

/** The plainest place of each kind. */
const PLAIN = { light: places.light[0], dark: places.dark[0] };

describe.each(SCHEMES)("where it is %s", (scheme) => {
  describe.each(places[scheme])("$where", (place) => {
    test.each(VARIANTS)("has badges in the variant %s with labels that anyone can read", (variant) => {
      for (const tone of TONES) {
        expectReadable(look(tone, variant, place), tone, variant);
        cleanup();
      }
    });

    test.each(VARIANTS)("has badges in the variant %s with icons that stand out", (variant) => {
      for (const tone of TONES) {
        expectIconStandsOut(look(tone, variant, place), tone, variant);
        cleanup();
      }
    });

    test("has soft badges that can be told from what they stand on", () => {
      for (const tone of TONES) {
        expectTintedApart(look(tone, "soft", place), tone);
        cleanup();
      }
    });

    test("has badges as light or dark as itself, but for the solid ones", () => {
      for (const tone of TONES) {
        const { surface, page } = look(tone, "soft", place);
        expect(lightness(surface) > 50, `the surface of ${tone} is light`).toBe(lightness(page) > 50);
        cleanup();
      }
    });

    test.each(Object.entries(visions))("has solid surfaces whose tones differ, with %s", (vision, see) => {
      for (const [a, b] of TONE_PAIRS) {
        expectToldApart("surface", [a, look(a, "solid", place)], [b, look(b, "solid", place)], [vision, see]);
        cleanup();
      }
    });

    test.each(Object.entries(visions))("has icons whose tones differ, with %s", (vision, see) => {
      for (const [a, b] of TONE_PAIRS) {
        expectToldApart("icon", [a, look(a, "dot", place)], [b, look(b, "dot", place)], [vision, see]);
        cleanup();
      }
    });
  });

  const plain = PLAIN[scheme];
  if (!plain) throw new Error("There is no place.");

  test.each(VARIANTS)("a label in the variant %s stays readable in any hue that a theme sets", (variant) => {
    for (const tone of TONES) {
      for (let hue = 0; hue < 360; hue += 15) {
        const { label, surface } = look(tone, variant, plain, { [`--state-badge-${tone}-hue`]: String(hue) });
        expect(contrast(label, surface), `${tone}, hue ${hue}`).toBeGreaterThanOrEqual(variant === "solid" ? 4.5 : 7);
        cleanup();
      }
    }
  });

  test.each(VARIANTS)("no color of the variant %s lies outside sRGB", (variant) => {
    for (const tone of TONES) {
      expectInGamut(look(tone, variant, plain), tone);
      cleanup();
    }
  });

  test.each(SCHEMES)("the override %s outweighs the text around, on any ancestor", (override) => {
    const page = PLAIN[override]?.page ?? "";
    for (const variant of VARIANTS) {
      for (const tone of TONES) {
        const style = { "--state-badge-dark": override === "dark" ? 1 : 0, backgroundColor: page };
        const seen = { ...look(tone, variant, plain, style), page: new Color(page) };
        cleanup();
        const surface = seen.surface.equals(new Color(plain.page)) ? seen.page : seen.surface;
        expectReadable({ ...seen, surface }, tone, variant);
        expectIconStandsOut({ ...seen, surface }, tone, variant);
      }
    }
  });
});

const UNCLEAR = (["gray", "strong"] as const).flatMap((kind) => places[kind].map((place) => ({ ...place, kind })));

describe.each(UNCLEAR)("in $where", ({ kind, ...place }) => {
  test.each(BARE)("labels in the variant %s are no harder to read than the text around", (variant) => {
    for (const tone of TONES) {
      const { label, page } = look(tone, variant, place);
      expect(contrast(label, page), tone).toBeGreaterThanOrEqual(labelNeeded(kind, place, variant));
      cleanup();
    }
  });

  test.each(SURFACED)("badges in the variant %s have labels and icons that anyone can read", (variant) => {
    for (const tone of TONES) {
      const seen = look(tone, variant, place);
      expectReadable(seen, tone, variant);
      expectIconStandsOut(seen, tone, variant);
      cleanup();
    }
  });
});

describe.each(places.gray)("in $where", (place) => {
  test.each(BARE)("icons in the variant %s stand out", (variant) => {
    for (const tone of TONES) {
      const { icon, page } = look(tone, variant, place);
      expect(contrast(icon, page), tone).toBeGreaterThanOrEqual(iconNeeded("gray", place, variant));
      cleanup();
    }
  });

  test.each(Object.entries(visions))("has icons whose tones differ, with %s", (vision, see) => {
    for (const [a, b] of TONE_PAIRS) {
      expectToldApart("icon", [a, look(a, "dot", place)], [b, look(b, "dot", place)], [vision, see]);
      cleanup();
    }
  });
});

/** The order in which tones want to be seen: that of src/catalog/severity.ts. */
const BY_URGENCY = ["success", "neutral", "progress", "warning", "error"] as const;

test("in the dark, the more urgent a tone is, the brighter are its label, its surface and its border", () => {
  const seen = BY_URGENCY.map((tone) => {
    const colors = look(tone, "soft", { text: "#ddd", page: "#111" });
    cleanup();
    return { tone, ...colors };
  });
  for (const part of ["label", "surface", "border"] as const)
    expect(seen.map((colors) => ({ tone: colors.tone, lightness: colors[part].get("oklch.l") ?? 0 }))).toEqual(
      seen
        .map((colors) => ({ tone: colors.tone, lightness: colors[part].get("oklch.l") ?? 0 }))
        .sort((one, other) => one.lightness - other.lightness),
    );
});

test("in the dark, no icon is brighter than a warning's, and none is more vivid than an error's", () => {
  const icons = TONES.map((tone) => {
    const { icon } = look(tone, "dot", { text: "#ddd", page: "#111" });
    cleanup();
    return { tone, icon };
  });
  const most = (channel: string) =>
    icons.reduce((one, other) => ((other.icon.get(channel) ?? 0) > (one.icon.get(channel) ?? 0) ? other : one)).tone;
  expect(most("oklch.l")).toBe("warning");
  expect(most("oklch.c")).toBe("error");
});

test("the more urgent a tone is, the more vivid is its solid surface", () => {
  for (const place of [places.light[0], places.dark[0]]) {
    if (!place) throw new Error("There is no place.");
    const seen = ["error", "warning", "progress", "success", "neutral"] as const;
    const vivid = seen.map((tone) => {
      const chroma = look(tone, "solid", place).surface.get("oklch.c") ?? 0;
      cleanup();
      return { tone, chroma };
    });
    expect(vivid, place.where).toEqual([...vivid].sort((one, other) => other.chroma - one.chroma));
  }
});
