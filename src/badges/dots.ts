import type { Tone } from "../states/state.ts";

const disc = "M5 12a7 7 0 0 0 14 0 7 7 0 0 0-14 0";

/**
 * The shapes of the dot variant in a box of 24 × 24, one a tone, since a tone is never told by its colour
 * alone (WCAG 2.2, 1.4.1): disc, square, triangle, diamond, ring. The stylesheet fills all but the last.
 */
export const dots: Readonly<Record<Tone, string>> = {
  success: disc,
  progress: "M5 5h14v14H5z",
  warning: "M12 6l7 12H5z",
  error: "M12 5l7 7-7 7-7-7z",
  neutral: disc,
};
