import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { cluster } from "./cluster.ts";
import { health } from "./health.ts";
import { summarizeCluster } from "./summarizeCluster.ts";

/** Shows a cluster, from its `status`. Renders a `<span>`. */
export const ClusterStatusBadge = /* @__PURE__ */ fieldBadge("ClusterStatusBadge", cluster, "status");

/** Shows the health of a cluster, from its `health_status`. Renders a `<span>`. */
export const HealthStatusBadge = /* @__PURE__ */ fieldBadge("HealthStatusBadge", health, "status");

/** Shows a cluster: its leading state (see `summarizeCluster`), and a mark for its hints. Renders a `<span>`. */
export const ClusterBadge = /* @__PURE__ */ resourceBadge("ClusterBadge", summarizeCluster, "cluster");
