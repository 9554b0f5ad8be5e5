import {
  BadgeProvider,
  type Locale,
  type Meanings,
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "openstack-state-badges";

export interface Server {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly "OS-EXT-STS:task_state": string | null;
  readonly "OS-EXT-STS:power_state": number;
  readonly "OS-EXT-STS:vm_state": string;
}

interface ServersProps {
  readonly servers: readonly Server[];
  readonly locale?: Locale | undefined;
  readonly meanings?: Meanings | undefined;
}

export const Servers = ({ servers, locale, meanings }: ServersProps) => (
  <BadgeProvider locale={locale} meanings={meanings} size="sm">
    <table>
      <tbody>
        {servers.map((server) => (
          <tr key={server.id}>
            <th scope="row">{server.name}</th>
            <td>
              <ServerBadge server={server} details={["locked", "hint"]} />
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
