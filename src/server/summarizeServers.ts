import { type Judgement, severityOf } from "../catalog/severity.ts";
import type { Tone } from "../catalog/state.ts";
import type { SlowOptions } from "./hints.ts";
import { judge, type LeadingState, rowOf, summarizeServer } from "./summarizeServer.ts";

/** A leading state, how urgent it is, and how many servers it leads. */
export type StateCount = LeadingState & Judgement & { readonly count: number };

/** A list of servers in a few numbers. */
export interface ServersSummary {
  readonly total: number;
  /** How many servers a person has to act on, because of their leading state or a hint. */
  readonly attention: number;
  /** The leading states that occur: worst first, and the most frequent first among equally bad ones. */
  readonly states: readonly StateCount[];
  /** How many servers have a leading state of each tone. */
  readonly tones: Readonly<Record<Tone, number>>;
}

/** Counts servers by leading state. Takes a list of what `summarizeServer` takes; anything else counts as empty. */
export function summarizeServers(
  servers: readonly unknown[] | null | undefined,
  options?: SlowOptions,
): ServersSummary {
  const counts = new Map<string, { leading: LeadingState; count: number }>();
  const tones = { success: 0, progress: 0, warning: 0, error: 0, neutral: 0 };
  let total = 0;
  let attention = 0;
  for (const server of Array.isArray(servers) ? servers : []) {
    const summary = summarizeServer(server, options);
    const key = `${summary.field} ${summary.state}`;
    const held = counts.get(key);
    if (held) held.count += 1;
    else counts.set(key, { leading: summary, count: 1 });
    tones[summary.tone] += 1;
    if (summary.attention) attention += 1;
    total += 1;
  }
  const states = [...counts.values()].map(({ leading, count }) => {
    const { field, state } = leading;
    const { tone, phase, attention } = rowOf(leading);
    // The cast restores that a state belongs to its field.
    return { field, state, tone, phase, attention: attention === true, count } as StateCount;
  });
  states.sort((one, other) => compareBySeverity(one, other) || other.count - one.count);
  return { total, attention, states, tones };
}

/**
 * Compares for `sort`: worst first; equally bad ones keep their order. Takes summaries, catalog rows, and servers as
 * they were sent. Summaries are fastest for long lists, because a server is summarized again for each comparison.
 */
export const compareBySeverity = (one: unknown, other: unknown): number =>
  severityOf(judge(other)) - severityOf(judge(one));
