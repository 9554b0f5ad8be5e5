import { PowerStateBadge, ServerBadge, ServerStatusBadge, TaskStateBadge, VmStateBadge } from "openstack-state-badges";
import servers from "./servers.json";

export default function Servers() {
  return (
    <table>
      <tbody>
        {servers.map((server) => (
          <tr key={server.id}>
            <th scope="row">{server.name}</th>
            <td>
              <ServerBadge server={server} />
            </td>
            <td>
              <ServerStatusBadge status={server.status} />
            </td>
            <td>
              <TaskStateBadge state={server["OS-EXT-STS:task_state"]} />
            </td>
            <td>
              <PowerStateBadge state={server["OS-EXT-STS:power_state"]} variant="dot" />
            </td>
            <td>
              <VmStateBadge state={server["OS-EXT-STS:vm_state"]} variant="plain" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
