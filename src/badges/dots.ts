import type { Tone } from "../state/state.ts";

const disc = "M12 5a7 7 0 1 0 0 14 7 7 0 1 0 0-14z";

/**
 * The shapes of the dot variant in a box of 24 × 24, one per tone, because color alone must not tell tones apart (WCAG
 * 2.2, 1.4.1): disc, hourglass, triangle, diamond, ring. The stylesheet fills all but the last.
 */
export const dots: Readonly<Record<Tone, string>> = {
  success: disc,
  progress: "M5 4h14L5 20h14z",
  warning: "m12 6 7 12H5z",
  error: "m12 5 7 7-7 7-7-7z",
  neutral: disc,
};
