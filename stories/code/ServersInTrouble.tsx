import { ServerBadge, ServerStateDetails, StatePopover } from "openstack-state-badges";
import { en as meanings } from "openstack-state-badges/meanings/en";
import { needsAttention } from "openstack-state-badges/states";

interface ServersInTroubleProps {
  readonly servers: readonly { readonly name: string }[];
}

/** A table in which only servers that need a person have a button. */
export const ServersInTrouble = ({ servers }: ServersInTroubleProps) => (
  <table>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      {servers.map((server) => (
        <tr key={server.name}>
          <th scope="row">{server.name}</th>
          <td>
            {needsAttention(server) ? (
              <StatePopover
                name={`State of ${server.name}`}
                details={<ServerStateDetails server={server} meanings={meanings} />}
              >
                <ServerBadge server={server} />
              </StatePopover>
            ) : (
              <ServerBadge server={server} />
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
