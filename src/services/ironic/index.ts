export { MaintenanceBadge, NodeBadge, NodeHealthBadge, NodePowerStateBadge, ProvisionStateBadge } from "./badges.ts";
export { type IronicLocale, type IronicMeanings, ironic } from "./fields.ts";
export { summarizeNode } from "./node.ts";
