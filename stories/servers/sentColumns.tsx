import { ServerBadge } from "../../src/entries/index.ts";
import { readServer, type SentStates } from "../../src/entries/states.ts";
import { ApiName } from "../ApiName.tsx";
import type { Column } from "../RowsTable.tsx";
import type { SentServer } from "./manyServers.ts";

const sent = (title: string, field: keyof SentStates): Column<SentServer> => ({
  title,
  cell: (server) => {
    const value = readServer(server).sent[field];
    return value === undefined ? "not sent" : <ApiName name={String(value)} />;
  },
});

/** One of many servers: its badge, and what the API sent. */
export const sentColumns: readonly Column<SentServer>[] = [
  { title: "Name", cell: ({ name }) => name },
  { title: "Whole server", cell: (server) => <ServerBadge server={server} size="sm" /> },
  sent("status", "status"),
  sent("task_state", "task"),
  sent("power_state", "power"),
];
