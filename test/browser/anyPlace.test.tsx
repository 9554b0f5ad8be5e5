// Any pair of text and background that a host could use, at random: no badge is much harder to read than the text around.

import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, expect, test } from "vitest";
import "../../src/styles.css";
import { StateBadge, type Variant } from "../../src/entries/index.ts";
import { TONES, VARIANTS } from "../support/colours.tsx";
import { contrast, lightness } from "../support/gates.ts";
import type { Place } from "../support/places.ts";
import { numbersFrom } from "../support/randomNumbers.ts";
import { seed } from "../support/seed.js";

const PAIRS = 1000;
/** What a host owes its readers (WCAG 1.4.11, and 1.4.3 for large text). */
const HOST = 3;
/** Colors of one OKLCH lightness differ in luminance, so no rule in CSS can be exact. */
const TOLERANCE = 0.9;
const isBare = (variant: Variant) => variant !== "soft" && variant !== "solid";

/** A color, and every other one a gray: the text of most pages is one. */
const randomColor = (below: (limit: number) => number) => {
  const channel = () => below(256);
  const gray = channel();
  const channels = below(2) === 0 ? [gray, gray, gray] : [channel(), channel(), channel()];
  return `rgb(${channels.join(" ")})`;
};

/** Places of which every third declares no color-scheme, and the others that of their page. */
function randomPlaces(): readonly Place[] {
  const below = numbersFrom(seed);
  const found: Place[] = [];
  while (found.length < PAIRS) {
    const [text, page] = [randomColor(below), randomColor(below)];
    const [ink, behind] = [new Color(text), new Color(page)];
    if (contrast(ink, behind) < HOST) continue;
    const scheme = lightness(behind) < lightness(ink) ? "dark" : "light";
    found.push({ where: `${found.length}: ${text} on ${page}`, text, page, ...(below(3) > 0 && { scheme }) });
  }
  return found;
}

const somePlaces = randomPlaces();

afterEach(cleanup);

test.each(VARIANTS)(`a badge in the variant %s is as readable as the text around, in ${PAIRS} places`, (variant) => {
  const { container } = render(
    somePlaces.map(({ where, text, page, scheme }) => (
      <div key={where} style={{ color: text, backgroundColor: page, ...(scheme && { colorScheme: scheme }) }}>
        {TONES.map((tone) => (
          <StateBadge key={tone} tone={tone} variant={variant} label="Running" />
        ))}
      </div>
    )),
  );
  const worse = somePlaces.flatMap(({ where, text, page, scheme }, index) =>
    [...(container.children[index]?.children ?? [])].flatMap((badge) => {
      const { color, backgroundColor } = getComputedStyle(badge);
      const needed = isBare(variant) ? Math.min(7, contrast(new Color(text), new Color(page))) : 7;
      const measured = contrast(new Color(color), new Color(isBare(variant) ? page : backgroundColor));
      return measured < needed * TOLERANCE
        ? [`${badge.className} in ${where} (${scheme}): ${measured.toFixed(2)} of ${needed.toFixed(2)}`]
        : [];
    }),
  );
  expect(worse).toEqual([]);
});
