import type { StateCount } from "../../src/entries/index.ts";
import {
  compareBySeverity,
  readServer,
  type Summary,
  serverFields,
  stateOptions,
  summarizeServer,
} from "../../src/entries/states.ts";
import type { SentServer } from "./manyServers.ts";
import { isSelected } from "./useSelectedStates.ts";

/** How to filter and sort a list of servers. */
export interface Search {
  readonly text: string;
  /** Nova's name for a status, or `""` for any. */
  readonly status: string;
  readonly order: Order;
  /** The maximum number of rows. */
  readonly limit: number;
}

type Order = "severity" | "name";

interface Summarized {
  readonly server: SentServer;
  readonly summary: Summary;
}

const byName = new Intl.Collator("en", { numeric: true });

const orders: Readonly<Record<Order, (one: Summarized, other: Summarized) => number>> = {
  severity: (one, other) => compareBySeverity(one.summary, other.summary),
  name: (one, other) => byName.compare(one.server.name, other.server.name),
};

/** Filters and sorts servers. Each is summarized once, not at every comparison. */
export function find(
  servers: readonly SentServer[],
  { text, status, order }: Search,
  selected: readonly Pick<StateCount, "field" | "state">[],
) {
  return servers
    .filter((server) => server.name.includes(text.trim().toLowerCase()))
    .filter((server) => status === "" || readServer(server).status === status)
    .map((server): Summarized => ({ server, summary: summarizeServer(server) }))
    .filter(({ summary }) => isSelected(selected, summary))
    .sort(orders[order])
    .map(({ server }) => server);
}

export const statuses = stateOptions(serverFields.status);

/** The API request for the same servers. */
export function queryOf({ text, status }: Search): string {
  const statusQuery = statuses.find(({ value }) => value === status)?.query;
  const query = new URLSearchParams({
    ...(text && { name: text }),
    ...(statusQuery && { status: statusQuery }),
  }).toString();
  return `GET /servers/detail${query && `?${query}`}`;
}
