import { countStates, type StatesOfList } from "../../resource/countStates.ts";
import { type Judgement, severityOf } from "../../state/severity.ts";
import type { SlowOptions } from "./hints.ts";
import { judge, type LeadingState, rowOf, type ServerSummary, summarizeServer } from "./summarizeServer.ts";

/** A leading state, how urgent it is, and how many servers it leads. */
export type StateCount = LeadingState & Judgement & { readonly count: number };

/** A list of servers in a few numbers. */
export type ServersSummary = StatesOfList<StateCount>;

/** Counts servers by leading state. Takes a list of what `summarizeServer` takes; anything else counts as empty. */
export const summarizeServers = (
  servers: readonly unknown[] | null | undefined,
  options?: SlowOptions,
): ServersSummary =>
  // The cast restores that a state belongs to its field.
  countStates<ServerSummary>(servers, (server) => summarizeServer(server, options), rowOf) as ServersSummary;

/**
 * Compares for `sort`: worst first; equally bad ones keep their order. Takes summaries, catalog rows, and servers as
 * they were sent. Summaries are fastest for long lists, because a server is summarized again for each comparison.
 */
export const compareBySeverity = (one: unknown, other: unknown): number =>
  severityOf(judge(other)) - severityOf(judge(one));
