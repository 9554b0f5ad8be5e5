import type { Verdict } from "../state/severity.ts";
import type { Tone } from "../state/state.ts";
import type { Reading } from "./reading.ts";
import type { SlowOptions } from "./slow.ts";
import type { Summarize, Summary } from "./summary.ts";

/** A leading state, how urgent the resources are that it leads, and how many these are. */
export interface StateCount extends Verdict {
  readonly field: string;
  readonly state: string;
  readonly leading: Reading;
  /** Whether a person has to act on each of them: because of the state, or of their hints. */
  readonly attention: boolean;
  readonly count: number;
}

/** A list in a few numbers. */
export interface StatesOfList {
  readonly total: number;
  /** How many a person has to act on, because of their leading state or a hint. */
  readonly attention: number;
  /** Whether any of them is changing on its own. */
  readonly moving: boolean;
  /** The leading states that occur: worst first, and the most frequent first among equally bad ones. */
  readonly states: readonly StateCount[];
  /** How many are as urgent as each tone: what waits for a person is a warning at least, whatever its state. */
  readonly tones: Readonly<Record<Tone, number>>;
}

/** The tone of a whole resource: that of its state, unless its other fields or its hints are more urgent. */
export const urgentTone = ({ tone, severity }: Pick<Verdict, "tone" | "severity">): Tone =>
  severity >= 6 ? "error" : severity >= 5 ? "warning" : tone;

/** Sorts counted states: worst first, and the most frequent first among equally bad ones. */
export const worstFirst = (one: StateCount, other: StateCount): number =>
  other.severity - one.severity || other.count - one.count;

/**
 * Counts a list by leading state, and apart where the same state waits for a person. What is not a list counts as empty.
 *
 * @param summarize sums up one item, such as `summarizeServer`
 */
export function countStates(
  list: readonly unknown[] | null | undefined,
  summarize: Summarize,
  options?: SlowOptions,
): StatesOfList {
  const counts = new Map<string, { readonly summary: Summary; count: number }>();
  const tones = { success: 0, progress: 0, warning: 0, error: 0, neutral: 0 };
  let [total, attention, moving] = [0, 0, false];
  for (const item of Array.isArray(list) ? list : []) {
    const summary = summarize(item, options);
    const key = `${summary.field} ${summary.state} ${summary.tone} ${urgentTone(summary)} ${summary.attention}`;
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { summary, count: 1 });
    tones[urgentTone(summary)] += 1;
    if (summary.attention) attention += 1;
    moving ||= summary.moving;
    total += 1;
  }
  const states = [...counts.values()].map(({ summary, count }): StateCount => {
    const { field, state, leading, tone, phase, attention, moving, severity } = summary;
    return { field, state, leading, tone, phase, attention, moving, severity, count };
  });
  states.sort(worstFirst);
  return { total, attention, moving, states, tones };
}
