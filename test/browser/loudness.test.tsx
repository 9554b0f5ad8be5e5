// How loud a dot is: how much of it there is, times how far it stands out from what is behind it.

import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, describe, expect, test } from "vitest";
import "../../src/styles.css";
import { StateBadge, type Tone } from "../../src/entries/index.ts";
import { SCHEMES, SIZES } from "../support/colours.tsx";
import { contrast } from "../support/gates.ts";
import { pixelsOf } from "../support/pixels.ts";

afterEach(cleanup);

const pages = {
  light: { color: "#000", backgroundColor: "#fff" },
  dark: { color: "#fff", backgroundColor: "#121212" },
};

/** The sum of the contrast above 1 of each pixel of what is drawn on a page. */
async function inkOn(page: string, drawn: Element): Promise<number> {
  const pixels = await pixelsOf(drawn);
  const behind = new Color(page);
  const known = new Map<string, number>();
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const key = pixels.subarray(at, at + 3).join(" ");
    const above = known.get(key) ?? contrast(new Color(`rgb(${key})`), behind) - 1;
    known.set(key, above);
    ink += above;
  }
  return ink;
}

/** The ink of a dot as a person meets it: what is in progress has its ring. */
async function inkOf(tone: Tone, size: (typeof SIZES)[number], scheme: (typeof SCHEMES)[number]): Promise<number> {
  const style = { ...pages[scheme], inlineSize: 60, padding: 10, "--state-badge-motion": "none" };
  const phase = tone === "progress" ? "transitional" : "stable";
  const { container } = render(
    <div style={style}>
      <StateBadge tone={tone} phase={phase} variant="dot" size={size} iconOnly label="Running" />
    </div>,
  );
  const frame = container.querySelector("div");
  const badge = container.querySelector<HTMLElement>(".state-badge");
  if (!frame || !badge) throw new Error("Nothing was rendered.");
  const all = await inkOn(pages[scheme].backgroundColor, frame);
  badge.style.visibility = "hidden";
  // The edges of a picture can show what is beside it.
  const ink = all - (await inkOn(pages[scheme].backgroundColor, frame));
  cleanup();
  return Math.round(ink);
}

describe.each(SCHEMES)("in the %s", (scheme) => {
  test.each(SIZES)("a failed server is the loudest dot of the size %s, and what is off the quietest", async (size) => {
    const ink = {
      error: await inkOf("error", size, scheme),
      warning: await inkOf("warning", size, scheme),
      progress: await inkOf("progress", size, scheme),
      success: await inkOf("success", size, scheme),
      neutral: await inkOf("neutral", size, scheme),
    };
    expect(ink.error).toBeGreaterThanOrEqual(ink.warning);
    expect(ink.warning).toBeGreaterThanOrEqual(ink.success);
    expect(ink.success).toBeGreaterThanOrEqual(ink.neutral);
    // Its ring is what shows that it moves, and weighs more on white than on black.
    expect(ink.error).toBeGreaterThanOrEqual(ink.progress);
    expect(ink.progress).toBeGreaterThanOrEqual(ink.neutral);
  });
});
