import { ClusterBadge, ClusterStatusBadge, HealthStatusBadge } from "../../src/entries/magnum.ts";
import type { Usage } from "./usage.ts";

/** The resources of Magnum. */
export const magnum: readonly Usage[] = [
  {
    name: "Cluster",
    badges: [
      <ClusterBadge cluster={{ status: "UPDATE_COMPLETE", health_status: "UNHEALTHY" }} />,
      <ClusterStatusBadge status="UPDATE_COMPLETE" />,
      <HealthStatusBadge status="UNHEALTHY" />,
    ],
    use: "ClusterBadge in lists: once nothing is running, the health leads. The others side by side on the cluster’s own page. Node groups have only the status.",
  },
];
