import { PowerStateBadge, ServerBadge, ServerStatusBadge, TaskStateBadge, VmStateBadge } from "openstack-state-badges";
import { Explained } from "./Explained.jsx";
import servers from "./servers.json";

// A server component: the first table is drawn on the server and sends no script of ours. It has no provider.
const Servers = ({ locale }) => (
  <table>
    <tbody>
      {servers.map((server) => (
        <tr key={server.id}>
          <th scope="row">{server.name}</th>
          <td>
            <ServerBadge server={server} locale={locale} />
          </td>
          <td>
            <ServerStatusBadge status={server.status} locale={locale} theme={{ radius: "4px" }} />
          </td>
          <td>
            <TaskStateBadge state={server["OS-EXT-STS:task_state"]} locale={locale} />
          </td>
          <td>
            <PowerStateBadge state={server["OS-EXT-STS:power_state"]} locale={locale} variant="dot" />
          </td>
          <td>
            <VmStateBadge state={server["OS-EXT-STS:vm_state"]} locale={locale} variant="plain" />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

export default function Page() {
  return (
    <>
      <Servers />
      <Explained servers={servers} />
    </>
  );
}
