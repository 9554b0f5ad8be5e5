// The themes of src/themes, held against what readers need, on the pages of the design systems that they are made for.

import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import "../../src/styles.css";
import {
  expectIconStandsOut,
  expectReadable,
  expectTintedApart,
  expectToldApart,
  look,
  TONES,
  VARIANTS,
} from "../support/colours.tsx";
import { TONE_PAIRS } from "../support/gates.ts";
import { hostPages } from "../support/hostPages.ts";
import { visions } from "../support/vision.ts";

const sheets = import.meta.glob<string>("../../src/themes/*.css", { query: "?inline", import: "default", eager: true });
const sheetOf = (theme: string) => sheets[`../../src/themes/${theme}.css`] ?? "";

const rows = Object.entries(hostPages).flatMap(([theme, { light, dark }]) => [
  ...light.map((page) => ({ theme, scheme: "light" as const, page })),
  ...dark.map((page) => ({ theme, scheme: "dark" as const, page })),
]);

test("every theme is held against the pages of its design system", () => {
  expect(Object.keys(sheets).sort()).toEqual(
    Object.keys(hostPages)
      .map((theme) => `../../src/themes/${theme}.css`)
      .sort(),
  );
});

describe.each(rows)("the theme $theme on a $scheme page of $page", ({ theme, scheme, page }) => {
  const place = { text: scheme === "light" ? "#161616" : "#dee2e6", page };
  const sheet = document.createElement("style");

  beforeEach(() => {
    sheet.textContent = sheetOf(theme);
    document.head.append(sheet);
  });
  afterEach(() => {
    sheet.remove();
    cleanup();
  });

  test.each(VARIANTS)("has labels that anyone can read and icons that stand out, in the variant %s", (variant) => {
    for (const tone of TONES) {
      const seen = look(tone, variant, place);
      expectReadable(seen, tone, variant);
      expectIconStandsOut(seen, tone, variant);
      cleanup();
    }
  });

  test.each(TONES)("has a tint of the tone %s that can be told from the page", (tone) => {
    expectTintedApart(look(tone, "soft", place), tone);
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
