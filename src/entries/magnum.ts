import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { cluster } from "../catalog/magnum/cluster.ts";
import type { MagnumTexts, magnum } from "../catalog/magnum/fields.ts";
import { health } from "../catalog/magnum/health.ts";
import { summarizeCluster } from "../catalog/magnum/summarizeCluster.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { magnum } from "../catalog/magnum/fields.ts";
export { summarizeCluster } from "../catalog/magnum/summarizeCluster.ts";

/** Shows a cluster, from its `status`. Renders a `<span>`. */
export const ClusterStatusBadge = /* @__PURE__ */ fieldBadge("ClusterStatusBadge", cluster, "status");

/** Shows the health of a cluster, from its `health_status`. Renders a `<span>`. */
export const HealthStatusBadge = /* @__PURE__ */ fieldBadge("HealthStatusBadge", health, "status");

/** Shows a cluster: its leading state (see `summarizeCluster`), and a mark for its hints. Renders a `<span>`. */
export const ClusterBadge = /* @__PURE__ */ resourceBadge("ClusterBadge", summarizeCluster, "cluster");

/** The labels of Magnum in a language. */
export type MagnumLocale = ServiceLocale<MagnumTexts>;

/** One sentence for each state of Magnum. */
export type MagnumMeanings = ServiceMeanings<typeof magnum>;
