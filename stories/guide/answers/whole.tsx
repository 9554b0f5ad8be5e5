import { ServerBadge } from "openstack-state-badges";

const server = { status: "ACTIVE", task_state: "deleting" };

export const Server = () => <ServerBadge server={server} />;
