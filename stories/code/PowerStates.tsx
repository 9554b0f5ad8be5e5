import { PowerStateBadge } from "openstack-state-badges";

/** One power state, in all the forms in which it is sent. */
export const PowerStates = () => (
  <p>
    <PowerStateBadge state={4} /> <PowerStateBadge state="4" /> <PowerStateBadge state="SHUTDOWN" />{" "}
    <PowerStateBadge state="shutdown" />
  </p>
);
