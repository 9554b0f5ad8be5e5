import type { ReactElement } from "react";
import {
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  StateSummary,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/entries/index.ts";
import { Table } from "../Table.tsx";

const server = { status: "ACTIVE", task_state: "deleting", power_state: 1, vm_state: "active" };

const components: readonly { readonly name: string; readonly example: ReactElement | string; readonly use: string }[] =
  [
    {
      name: "ServerBadge",
      example: <ServerBadge server={server} />,
      use: "In a list of servers, and wherever there is room for one badge only. It shows the leading state, the one worth showing, and adds marks if there is more to know.",
    },
    {
      name: "ServerStateDetails",
      example: "a description list",
      use: "On a server’s own page, or in a popover. It says in words what a badge leaves to its tooltip.",
    },
    {
      name: "ServerStatusBadge",
      example: <ServerStatusBadge status={server.status} />,
      use: "Where people know Nova’s status names. The status hides most tasks, so put a TaskStateBadge next to it.",
    },
    {
      name: "TaskStateBadge",
      example: <TaskStateBadge state="deleting" />,
      use: 'Next to the status. With idle="hide", it renders nothing while no task is running.',
    },
    {
      name: "PowerStateBadge",
      example: <PowerStateBadge state={server.power_state} />,
      use: "On a server’s own page. It shows what the hypervisor sees, but not whether that is intended.",
    },
    {
      name: "VmStateBadge",
      example: <VmStateBadge state="active" />,
      use: "For operators. It shows Nova’s own record, from which the status is derived.",
    },
    {
      name: "StateSummary",
      example: <StateSummary servers={[server, { status: "ACTIVE" }]} />,
      use: "Above a list. It counts servers by their leading state, and can filter them.",
    },
    {
      name: "StateAnnouncer",
      example: "nothing visible",
      use: "Once per page, with the servers that someone is waiting for. It announces their changes to screen readers; badges don’t.",
    },
  ];

/** When to use each component, with the same server in each. */
export const ComponentsTable = () => (
  <Table
    caption="A server that is being deleted, in each component"
    columns={["Component", "What it shows", "When to use it"]}
  >
    <tbody>
      {components.map(({ name, example, use }) => (
        <tr key={name}>
          <th scope="row">
            <code>{name}</code>
          </th>
          <td className="gallery-wide">{example}</td>
          <td className="gallery-wide">{use}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);
