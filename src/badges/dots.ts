import type { Tone } from "../states/state.ts";

/**
 * The shapes of the dot variant, one a tone, to be filled in a box of 24 × 24. A tone is never told by
 * its colour alone (WCAG 2.2, 1.4.1): disc, half disc, triangle, diamond, ring.
 */
export const dots: Readonly<Record<Tone, string>> = {
  success: "M12 4a8 8 0 0 1 0 16 8 8 0 0 1 0-16",
  progress: "M12 4a8 8 0 0 1 0 16 8 8 0 0 1 0-16m0 3a5 5 0 0 0 0 10z",
  warning: "M12 3l10 17H2z",
  error: "M12 2l10 10-10 10L2 12z",
  neutral: "M12 4a8 8 0 0 1 0 16 8 8 0 0 1 0-16m0 3a5 5 0 0 0 0 10 5 5 0 0 0 0-10",
};
