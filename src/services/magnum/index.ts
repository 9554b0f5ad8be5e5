export { ClusterBadge, ClusterStatusBadge, HealthStatusBadge } from "./badges.ts";
export { type MagnumLocale, type MagnumMeanings, magnum } from "./fields.ts";
export { summarizeCluster } from "./summarizeCluster.ts";
