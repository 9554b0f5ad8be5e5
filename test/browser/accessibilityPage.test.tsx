// The gallery's page Accessibility says what the gates measure and what the simulations see.

import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, expect, test, vi } from "vitest";
import "../../src/styles.css";
import "../../stories/accessibility/accessibility.css";
import { ContrastMatrix } from "../../stories/accessibility/ContrastMatrix.tsx";
import { eyes, filterOf, VisionFilters } from "../../stories/accessibility/VisionFilters.tsx";
import { look, SCHEMES, TONES, VARIANTS } from "../support/colours.tsx";
import { contrast } from "../support/gates.ts";
import { pixelsOf } from "../support/pixels.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(cleanup);

const pages = { light: { text: "#000", page: "#fff" }, dark: { text: "CanvasText", page: "#121212" } };

test.each(SCHEMES)("a cell has the contrast that the gate of the palette measures, %s", (scheme) => {
  const { container } = render(<ContrastMatrix scheme={scheme} />);
  const cells = [...container.querySelectorAll(".gallery-number")].map((cell) => cell.textContent);
  cleanup();
  const measured = TONES.flatMap((tone) =>
    VARIANTS.map((variant) => {
      const { label, surface } = look(tone, variant, { ...pages[scheme], scheme });
      cleanup();
      return `${contrast(label, surface).toFixed(1)} AAA`;
    }),
  );
  expect(cells).toEqual(measured);
});

test.each(eyes)("the filter for %s shows what the simulation sees", async (name, see) => {
  for (const color of ["#0b7a3b", "#1552c8", "#b36b00", "#b3261e", "#767d87", "#8db4ff", "#ffd080"]) {
    const { container } = render(
      <>
        <VisionFilters />
        <div style={{ inlineSize: 8, blockSize: 8, backgroundColor: color, filter: `url(#${filterOf(name)})` }} />
      </>,
    );
    const [red = 0, green = 0, blue = 0] = await pixelsOf(container.lastElementChild ?? container);
    cleanup();
    const [r, g, b] = new Color(color).to("srgb-linear").coords;
    const clipped = see([r ?? 0, g ?? 0, b ?? 0]).map((channel) => Math.min(1, Math.max(0, channel)));
    const expected = new Color("srgb-linear", [clipped[0] ?? 0, clipped[1] ?? 0, clipped[2] ?? 0]).to("srgb").coords;
    for (const [index, channel] of [red, green, blue].entries())
      expect(Math.abs(channel - 255 * (expected[index] ?? 0)), `${color}, channel ${index}`).toBeLessThanOrEqual(6);
  }
});
