import type { ReactElement } from "react";
import {
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  StateSummary,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/index.ts";
import { Table } from "../Table.tsx";

const server = { status: "ACTIVE", task_state: "deleting", power_state: 1, vm_state: "active" };

const components: readonly { readonly name: string; readonly example: ReactElement | string; readonly take: string }[] =
  [
    {
      name: "ServerBadge",
      example: <ServerBadge server={server} />,
      take: "For a list of servers, and wherever one place has to tell the truth. It shows the state that leads, and marks what else there is to know.",
    },
    {
      name: "ServerStateDetails",
      example: "a list of terms",
      take: "On a server’s own page, or in a popover. It says in words all that a badge leaves to its tooltip.",
    },
    {
      name: "ServerStatusBadge",
      example: <ServerStatusBadge status={server.status} />,
      take: "Where people know Nova’s word for a server. It hides most tasks: put the next one beside it.",
    },
    {
      name: "TaskStateBadge",
      example: <TaskStateBadge state="deleting" />,
      take: 'Beside the status. With idle="hide" there is nothing to see while no task runs.',
    },
    {
      name: "PowerStateBadge",
      example: <PowerStateBadge state={server.power_state} />,
      take: "On a server’s own page: what the hypervisor sees. It does not say whether that is meant.",
    },
    {
      name: "VmStateBadge",
      example: <VmStateBadge state="active" />,
      take: "For operators: the condition that Nova has the server down for, and derives the status from.",
    },
    {
      name: "StateSummary",
      example: <StateSummary servers={[server, { status: "ACTIVE" }]} />,
      take: "Above a list: it counts the servers by the state that leads, and filters them.",
    },
    {
      name: "StateAnnouncer",
      example: "nothing to see",
      take: "Once on a page, with the servers that somebody waits for. It speaks of their changes; badges are silent.",
    },
  ];

/** Which component is for what, each with the same server. */
export const ComponentsTable = () => (
  <Table
    caption="A server that is being deleted, in each component"
    columns={["Component", "What it shows", "Take it"]}
  >
    <tbody>
      {components.map(({ name, example, take }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td className="gallery-wide">{example}</td>
          <td className="gallery-wide">{take}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
