import { type Judgement, severityOf } from "../catalog/severity.ts";
import type { StateEntry, Tone } from "../catalog/state.ts";
import type { SlowOptions } from "./hints.ts";
import { judge, type LeadingState, rowOf, summarizeServer } from "./summarizeServer.ts";

/** How many servers a state leads, and how that state is to be taken. */
export type StateCount = LeadingState & Judgement & { readonly count: number };

/** Many servers in a few numbers. */
export interface ServersSummary {
  readonly total: number;
  /** How many wait for a person to act, by their state or by a hint. */
  readonly attention: number;
  /** The leading states that occur: the worst first, and of equally bad ones the most frequent. */
  readonly states: readonly StateCount[];
  /** How many servers are led by a state of each tone. */
  readonly tones: Readonly<Record<Tone, number>>;
}

/** Counts servers by the state that leads them. Takes a list of what `summarizeServer` takes; anything else is empty. */
export function summarizeServers(
  servers: readonly unknown[] | null | undefined,
  options?: SlowOptions,
): ServersSummary {
  const counts = new Map<StateEntry, { leading: LeadingState; count: number }>();
  const tones = { success: 0, progress: 0, warning: 0, error: 0, neutral: 0 };
  let total = 0;
  let attention = 0;
  for (const server of Array.isArray(servers) ? servers : []) {
    const summary = summarizeServer(server, options);
    const row = rowOf(summary);
    const held = counts.get(row);
    if (held) held.count += 1;
    else counts.set(row, { leading: summary, count: 1 });
    tones[row.tone] += 1;
    if (summary.attention) attention += 1;
    total += 1;
  }
  const states = [...counts].map(([{ tone, phase, attention }, { leading, count }]) => {
    const { field, state } = leading;
    // A state and its field stay together, which destructuring forgets.
    return { field, state, tone, phase, attention: attention === true, count } as StateCount;
  });
  states.sort((one, other) => compareBySeverity(one, other) || other.count - one.count);
  return { total, attention, states, tones };
}

/**
 * Puts the worst first, in `sort`. Takes summaries, which is quickest for long lists, rows of the catalog, and servers
 * as they were sent, which it summarizes at each comparison. Equally bad ones stay in their order.
 */
export const compareBySeverity = (one: unknown, other: unknown): number =>
  severityOf(judge(other)) - severityOf(judge(one));
