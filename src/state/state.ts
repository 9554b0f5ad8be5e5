/** All values of {@link Tone}. */
export const tones = ["success", "progress", "warning", "error", "neutral"] as const;

/** The severity class of a state; it sets the colors. */
export type Tone = (typeof tones)[number];

/** All values of {@link Phase}. */
export const phases = ["stable", "transitional", "terminal", "indeterminate"] as const;

/**
 * Whether a state will change; it sets the motion and how often to poll.
 *
 * - `stable`: stays until someone or something acts
 * - `transitional`: changes on its own
 * - `terminal`: never changes again
 * - `indeterminate`: can't be determined from this value
 */
export type Phase = (typeof phases)[number];

/** One row of a table of states: everything about a state except its words. */
export interface StateEntry {
  readonly tone: Tone;
  readonly phase: Phase;
  /** The icon: an SVG path to stroke in a box of 24 × 24. */
  readonly icon: string;
  /** Set if a person has to act. */
  readonly attention?: true;
  /** Set if the change may well take hours, so that a person need not act because it lasts. */
  readonly lengthy?: true;
  /** The number that the API sends for the state, if it sends numbers. */
  readonly code?: number;
  /** The Nova release that dropped the state, if it is no longer sent. */
  readonly droppedIn?: string;
}

/** Type-checks a table of states: every row is complete, and one is for `unknown`. Returns the table unchanged. */
export function defineStates<State extends string>(
  table: Readonly<Record<State | "unknown", StateEntry>>,
): Readonly<Record<State | "unknown", StateEntry>> {
  return table;
}
