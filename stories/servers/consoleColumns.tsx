import {
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/entries/index.ts";
import type { Frame } from "../frames.ts";
import type { Column } from "../RowsTable.tsx";

const TASK = "OS-EXT-STS:task_state";
const POWER = "OS-EXT-STS:power_state";
const VM = "OS-EXT-STS:vm_state";

/** A response of the API as a console shows it, under the name of a server. */
export const consoleColumns: readonly Column<Frame & { readonly name: string }>[] = [
  { title: "Name", cell: ({ name }) => name },
  { title: "Whole server", cell: ({ server }) => <ServerBadge server={server} size="sm" /> },
  { title: "Status", cell: ({ server }) => <ServerStatusBadge status={server.status} size="sm" /> },
  { title: "Task", cell: ({ server }) => <TaskStateBadge state={server[TASK]} variant="plain" size="sm" /> },
  { title: "Power", cell: ({ server }) => <PowerStateBadge state={server[POWER]} variant="dot" size="sm" /> },
  { title: "VM state", cell: ({ server }) => <VmStateBadge state={server[VM]} variant="outline" size="sm" /> },
  { title: "Step", className: "gallery-quiet", cell: ({ step }) => step },
];
