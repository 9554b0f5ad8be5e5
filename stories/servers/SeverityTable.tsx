import { ServerBadge } from "../../src/entries/index.ts";
import { catalog, summarizeServer } from "../../src/entries/states.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";

const ranks = [
  { severity: 6, meaning: "Failed" },
  { severity: 5, meaning: "Waits for a person" },
  { severity: 4, meaning: "Unknown" },
  { severity: 3, meaning: "Changes by itself" },
  { severity: 2, meaning: "At rest by request" },
  { severity: 1, meaning: "Healthy" },
  { severity: 0, meaning: "Gone" },
];

/** Every status that Nova sends, and a server without any. */
const servers = Object.keys(catalog.status).map((status) => (status === "unknown" ? {} : { status }));

const columns: readonly Column<(typeof ranks)[number]>[] = [
  { title: "Severity", className: "gallery-number", cell: ({ severity }) => severity },
  { title: "Meaning", cell: ({ meaning }) => meaning },
  {
    title: "Statuses",
    cell: ({ severity }) => (
      <span className="gallery-row">
        {servers
          .filter((server) => summarizeServer(server).severity === severity)
          .map((server, index) => (
            <ServerBadge key={index} server={server} size="sm" />
          ))}
      </span>
    ),
  },
];

/** Every status, worst first. */
export const SeverityTable = () => (
  <RowsTable caption="Worst first: compareBySeverity()" columns={columns} rows={ranks} />
);
