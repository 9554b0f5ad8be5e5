import { ServerStatusBadge } from "openstack-state-badges";

/** Nova’s own `UNKNOWN`, no status at all, and one that the badge does not know. */
export const TwoUnknowns = () => (
  <p>
    <ServerStatusBadge status="UNKNOWN" /> <ServerStatusBadge status={undefined} />{" "}
    <ServerStatusBadge status="SOMETHING_NEW" />
  </p>
);
