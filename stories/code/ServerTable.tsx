import { ServerBadge } from "openstack-state-badges";

interface ServerTableProps {
  readonly servers: readonly { readonly name: string }[];
  /** When the servers were sent. */
  readonly now: number;
}

/** A table of servers, with one badge for each. */
export const ServerTable = ({ servers, now }: ServerTableProps) => (
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
            <ServerBadge server={server} now={now} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
