import { nextPollDelay } from "../../src/entries/states.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";

interface Polled {
  readonly what: string;
  readonly server: object;
  /** For how many seconds it has been in progress, if that matters, and in words. */
  readonly seconds?: number;
  readonly since?: string;
}

const inProgress = { what: "In progress", server: { status: "BUILD" } };

const polled: readonly Polled[] = [
  { ...inProgress, seconds: 0, since: "first 30 s" },
  { ...inProgress, seconds: 30, since: "30 s or longer" },
  { ...inProgress, seconds: 300, since: "5 min or longer" },
  { ...inProgress, seconds: 1800, since: "30 min or longer" },
  { what: "Unknown, or its cell does not answer", server: { status: "UNKNOWN" } },
  { what: "At rest", server: { status: "SHUTOFF" } },
  { what: "Gone", server: { status: "DELETED" } },
];

function delayOf({ server, seconds = 0 }: Polled): string {
  const delay = nextPollDelay(server, { elapsed: seconds * 1000 });
  if (delay === false) return "never";
  return delay < 60_000 ? `${delay / 1000} s` : `${delay / 60_000} min`;
}

const columns: readonly Column<Polled>[] = [
  { title: "Server", cell: ({ what }) => what },
  { title: "In progress for", className: "gallery-number", cell: ({ since }) => since },
  { title: "Poll again after", className: "gallery-number", cell: delayOf },
];

/** How long to wait before the next poll, computed by nextPollDelay(). */
export const PollingTable = () => (
  <RowsTable caption="When to poll again: nextPollDelay()" columns={columns} rows={polled} />
);
