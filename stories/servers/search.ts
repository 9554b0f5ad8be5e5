import type { LeadingState } from "../../src/index.ts";
import { compareBySeverity, readServer, type ServerSummary, stateOptions, summarizeServer } from "../../src/states.ts";
import type { Sent } from "./manyServers.ts";
import { picks } from "./usePicked.ts";

/** What is asked of a list of servers. */
export interface Search {
  readonly text: string;
  /** A status by Nova's name, or `""` for any. */
  readonly status: string;
  readonly order: Order;
}

export type Order = "severity" | "name";

interface Summarized {
  readonly server: Sent;
  readonly summary: ServerSummary;
}

const byName = new Intl.Collator("en", { numeric: true });

const orders: Readonly<Record<Order, (one: Summarized, other: Summarized) => number>> = {
  severity: (one, other) => compareBySeverity(one.summary, other.summary),
  name: (one, other) => byName.compare(one.server.name, other.server.name),
};

/** The servers that were asked for, in the order that was. Each is summarized once, not at each comparison. */
export function find(servers: readonly Sent[], { text, status, order }: Search, picked: readonly LeadingState[]) {
  return servers
    .filter((server) => server.name.includes(text.trim().toLowerCase()))
    .filter((server) => status === "" || readServer(server).status === status)
    .map((server): Summarized => ({ server, summary: summarizeServer(server) }))
    .filter(({ summary }) => picks(picked, summary))
    .sort(orders[order])
    .map(({ server }) => server);
}

export const statuses = stateOptions("status");

/** What would be asked of the API for the same servers. */
export function queryOf({ text, status }: Search): string {
  const asked = statuses.find(({ value }) => value === status)?.query;
  const query = new URLSearchParams({ ...(text && { name: text }), ...(asked && { status: asked }) }).toString();
  return `GET /servers/detail${query && `?${query}`}`;
}
