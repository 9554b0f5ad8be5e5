import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { cluster } from "./cluster.ts";
import { health } from "./health.ts";
import { summarizeCluster } from "./summarizeCluster.ts";

/** Shows a cluster, by its `status`. Renders a `<span>`. */
export const ClusterStatusBadge = /* @__PURE__ */ fieldBadge("ClusterStatusBadge", cluster, "status");

/** Shows the health of a cluster, by its `health_status`. Renders a `<span>`. */
export const HealthStatusBadge = /* @__PURE__ */ fieldBadge("HealthStatusBadge", health, "status");

/** Shows a cluster: what leads (see `summarizeCluster`), and a mark for the rest. Renders a `<span>`. */
export const ClusterBadge = /* @__PURE__ */ resourceBadge("ClusterBadge", summarizeCluster, "cluster");
