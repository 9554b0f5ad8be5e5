import { StateBadge } from "openstack-state-badges";

export const Approval = () => <StateBadge label="To Approve" tone="warning" attention />;
