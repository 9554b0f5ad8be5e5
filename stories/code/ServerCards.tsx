import { ServerStateDetails } from "openstack-state-badges";
import { en as meanings } from "openstack-state-badges/meanings/en";

interface ServerCardsProps {
  readonly servers: readonly { readonly name: string }[];
  /** When the servers were sent. */
  readonly now: number;
}

/** A card for each server, with its state in words. */
export const ServerCards = ({ servers, now }: ServerCardsProps) => (
  <>
    {servers.map((server) => (
      <section key={server.name} aria-label={server.name}>
        <ServerStateDetails server={server} meanings={meanings} now={now} />
      </section>
    ))}
  </>
);
