import type { Field } from "../state/field.ts";
import { type Judgement, severityOf } from "../state/severity.ts";
import type { Tone } from "../state/state.ts";

/** A leading state and its judgement. */
interface Summed extends Judgement {
  readonly field: string;
  readonly state: string;
  /** The field that it is drawn with, if it is not a server's. */
  readonly source?: Field | undefined;
}

/** A list in a few numbers. `Count` is a leading state with how many it leads. */
export interface StatesOfList<Count> {
  readonly total: number;
  /** How many a person has to act on, because of their leading state or a hint. */
  readonly attention: number;
  /** The leading states that occur: worst first, and the most frequent first among equally bad ones. */
  readonly states: readonly Count[];
  /** How many have a leading state of each tone. */
  readonly tones: Readonly<Record<Tone, number>>;
}

/** A leading state, how urgent it is, and how many it leads. */
export type CountOf<Summary extends Summed> = Pick<Summary, "field" | "state" | "source"> &
  Judgement & { readonly count: number };

/**
 * Counts a list by leading state. What is not a list counts as empty.
 *
 * @param summarize sums up one item
 * @param rowOf the judgment of the leading state alone, without that of the hints
 */
export function countStates<Summary extends Summed>(
  list: readonly unknown[] | null | undefined,
  summarize: (item: unknown) => Summary,
  rowOf: (summary: Summary) => Judgement,
): StatesOfList<CountOf<Summary>> {
  const counts = new Map<string, { summary: Summary; row: Judgement; count: number }>();
  const tones = { success: 0, progress: 0, warning: 0, error: 0, neutral: 0 };
  let total = 0;
  let attention = 0;
  for (const item of Array.isArray(list) ? list : []) {
    const summary = summarize(item);
    const row = rowOf(summary);
    // The same state may be judged in two ways.
    const key = `${summary.field} ${summary.state} ${row.tone} ${row.attention}`;
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { summary, row, count: 1 });
    tones[summary.tone] += 1;
    if (summary.attention) attention += 1;
    total += 1;
  }
  const states = [...counts.values()].map(({ summary, row: { tone, phase, attention }, count }) => {
    const { field, state, source }: Pick<Summary, "field" | "state" | "source"> = summary;
    return { field, state, source, tone, phase, attention: attention === true, count };
  });
  states.sort((one, other) => severityOf(other) - severityOf(one) || other.count - one.count);
  return { total, attention, states, tones };
}
