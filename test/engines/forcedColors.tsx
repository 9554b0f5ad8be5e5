// What badges look like in the reader's own colors.

import Color from "colorjs.io";
import { AAA, contrast, drawnOf } from "../support/gates.ts";
import { badgesIn, draw } from "./draw.ts";
import { Everything } from "./look.tsx";
import { differing, type Tried } from "./tried.ts";

/** The variants that are text with an icon, and no box. */
const isBoxless = (variant: string) => variant === "plain" || variant === "dot";

export const tryForcedColors = (): Tried =>
  draw(
    <div style={{ backgroundColor: "Canvas", color: "CanvasText" }}>
      <Everything />
    </div>,
    (container) => {
      const page = new Color(getComputedStyle(container.firstElementChild ?? container).backgroundColor);
      const seen = badgesIn(container).map((badge) => ({
        ...drawnOf(badge, page, "forced"),
        border: Number.parseFloat(getComputedStyle(badge).borderTopWidth),
      }));
      const measured = seen.flatMap(({ tone, variant, label, icon, surface }) =>
        Object.entries({ label, icon }).map(([part, color]) => ({
          name: `${part} of ${tone}, ${variant}`,
          value: contrast(color, surface),
        })),
      );
      return {
        checks: [
          {
            what: "the colors are forced",
            wrong: differing("forced", matchMedia("(forced-colors: active)").matches, true),
          },
          {
            what: "labels and icons have 7:1",
            wrong: measured
              .filter(({ value }) => value < AAA)
              .map(({ name, value }) => `${value.toFixed(2)}: the ${name}`),
          },
          {
            what: "plain and dot have no box, and the others have",
            wrong: seen.flatMap(({ tone, variant, border }) =>
              differing(`${tone}, ${variant}, has a border`, border > 0, !isBoxless(variant)),
            ),
          },
        ],
        least: { "label and icon, forced": Math.min(...measured.map(({ value }) => value)) },
      };
    },
  );
