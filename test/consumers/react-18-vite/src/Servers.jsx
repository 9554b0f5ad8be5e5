import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StatePopover,
  TaskStateBadge,
  VmStateBadge,
} from "openstack-state-badges";

export function Servers({ servers, locale, meanings }) {
  return (
    <BadgeProvider locale={locale} meanings={meanings} size="sm">
      <table>
        <tbody>
          {servers.map((server) => (
            <tr key={server.id}>
              <th scope="row">{server.name}</th>
              <td>
                <StatePopover name={server.name} details={<ServerStateDetails server={server} />}>
                  <ServerBadge server={server} />
                </StatePopover>
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
    </BadgeProvider>
  );
}
