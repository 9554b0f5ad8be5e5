import { PowerStateBadge } from "openstack-state-badges";

export const Power = () => <PowerStateBadge state={1} />;
