import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../src/entries/index.ts";
import type { Frame } from "./frames.ts";

export const serverColumns = ["Name", "Whole server", "Status", "Task", "Power", "VM state", "Step"];

interface ServerCellsProps {
  readonly name: string;
  readonly step: string;
  readonly server: Frame["server"];
}

/** The table cells for one server: the API's response as a console shows it. */
export function ServerCells({ name, step, server }: ServerCellsProps) {
  return (
    <BadgeProvider size="sm">
      <th scope="row">{name}</th>
      <td>
        <ServerBadge server={server} />
      </td>
      <td>
        <ServerStatusBadge status={server.status} />
      </td>
      <td>
        <TaskStateBadge state={server["OS-EXT-STS:task_state"]} variant="plain" />
      </td>
      <td>
        <PowerStateBadge state={server["OS-EXT-STS:power_state"]} variant="dot" />
      </td>
      <td>
        <VmStateBadge state={server["OS-EXT-STS:vm_state"]} variant="outline" />
      </td>
      <td className="gallery-quiet">{step}</td>
    </BadgeProvider>
  );
}
