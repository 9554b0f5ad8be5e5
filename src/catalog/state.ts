/** Every tone there is: {@link Tone}. */
export const tones = ["success", "progress", "warning", "error", "neutral"] as const;

/** The severity class of a state; it sets the colors. */
export type Tone = (typeof tones)[number];

/** Every phase there is: {@link Phase}. */
export const phases = ["stable", "transitional", "terminal", "indeterminate"] as const;

/**
 * Whether a state will change; it sets the motion and how often to poll.
 *
 * - `stable`: stays until someone or something acts
 * - `transitional`: changes by itself
 * - `terminal`: never changes again
 * - `indeterminate`: can't be determined from this value
 */
export type Phase = (typeof phases)[number];

/** One row of a table of states: all that is known about a state except its words. */
export interface StateEntry {
  readonly tone: Tone;
  readonly phase: Phase;
  /** The icon: an SVG path to stroke in a box of 24 × 24. */
  readonly icon: string;
  /** Set if the state waits for a person to act. */
  readonly attention?: true;
  /** The number that the API sends for the state, if it sends one. */
  readonly code?: number;
  /** The release that dropped the state, if it is no longer sent. */
  readonly droppedIn?: string;
}

/** Checks a table of states: every row is complete, and there is a row for `unknown`. Returns the table as it is. */
export function defineStates<State extends string>(
  table: Readonly<Record<State | "unknown", StateEntry>>,
): Readonly<Record<State | "unknown", StateEntry>> {
  return table;
}
