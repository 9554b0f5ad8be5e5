import type { Tone } from "../state/state.ts";

/**
 * The shapes of the dot variant in a box of 24 × 24, one per tone, because color alone must not tell tones apart (WCAG
 * 2.2, 1.4.1): disc, pill, triangle, diamond, ring. The stylesheet fills all but the last. The more urgent a tone, the
 * larger its shape: on a dark background green and amber are far brighter than red can be. The pill is a tenth of a unit
 * longer than its 8 px ask for at `sm`, which a browser's rounding would take away.
 */
export const dots: Readonly<Record<Tone, string>> = {
  success: "M12 7.75a4.25 4.25 0 1 0 0 8.5 4.25 4.25 0 1 0 0-8.5z",
  progress: "M6 12h12.1",
  warning: "m12 6.5 6 10.5H6z",
  error: "m12 2.5 9.5 9.5-9.5 9.5L2.5 12z",
  neutral: "M12 7a5 5 0 1 0 0 10 5 5 0 1 0 0-10z",
};
