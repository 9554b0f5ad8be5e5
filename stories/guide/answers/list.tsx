import { StateSummary } from "openstack-state-badges";

const servers = [{ status: "ERROR" }, { status: "BUILD" }, { status: "ACTIVE" }];

export const Servers = () => <StateSummary servers={servers} />;
