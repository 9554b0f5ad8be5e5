export { BackupStatusBadge, InstanceBadge, InstanceStatusBadge, OperatingStatusBadge } from "./badges.ts";
export { type TroveLocale, type TroveMeanings, trove } from "./fields.ts";
export { summarizeInstance } from "./summarizeInstance.ts";
