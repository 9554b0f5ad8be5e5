import { ServerBadge, StateAnnouncer } from "openstack-state-badges";

interface AnnouncedServersProps {
  /** The servers in the latest response of the API. */
  readonly servers: readonly { readonly id: string; readonly name: string }[];
}

/** Servers whose changes are announced. */
export const AnnouncedServers = ({ servers }: AnnouncedServersProps) => (
  <>
    <StateAnnouncer servers={servers} />
    <ul>
      {servers.map((server) => (
        <li key={server.id}>
          {server.name} <ServerBadge server={server} />
        </li>
      ))}
    </ul>
  </>
);
