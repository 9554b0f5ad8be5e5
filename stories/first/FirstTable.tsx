import { ServerBadge } from "../../src/entries/index.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";

const task = "OS-EXT-STS:task_state";

/** One server for each tone: what the API sends, and what the badge makes of it. */
const servers = [
  { name: "db-2", sent: { status: "ERROR", fault: { message: "No valid host was found." } } },
  { name: "db-1", sent: { status: "VERIFY_RESIZE" } },
  { name: "web-1", sent: { status: "BUILD", [task]: "spawning" } },
  { name: "web-2", sent: { status: "ACTIVE", [task]: "deleting", locked: true } },
  { name: "web-3", sent: { status: "ACTIVE", [task]: null } },
  { name: "old-1", sent: { status: "SHUTOFF", [task]: null } },
];

const columns: readonly Column<(typeof servers)[number]>[] = [
  { title: "Name", cell: ({ name }) => name },
  {
    title: "Sent",
    cell: ({ sent }) =>
      [sent.status, sent[task]].filter(Boolean).map((value) => (
        <code key={String(value)} className="gallery-sent">
          {String(value)}
        </code>
      )),
  },
  { title: "Badge", cell: ({ sent }) => <ServerBadge server={sent} variant="auto" /> },
];

/** What a newcomer sees first: six servers, all five tones, and how little the status alone would have told. */
export const FirstTable = () => <RowsTable caption="Six servers" columns={columns} rows={servers} grid />;
