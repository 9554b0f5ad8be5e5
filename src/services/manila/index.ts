export {
  AccessRuleStateBadge,
  AccessRulesStatusBadge,
  BackupStatusBadge,
  ReplicaBadge,
  ReplicaStateBadge,
  ShareBadge,
  ShareGroupStatusBadge,
  ShareNetworkStatusBadge,
  ShareServerStatusBadge,
  ShareStatusBadge,
  ShareTaskStateBadge,
  SnapshotStatusBadge,
} from "./badges.ts";
export { type ManilaLocale, type ManilaMeanings, manila } from "./fields.ts";
export { summarizeReplica, summarizeShare } from "./summarizeShare.ts";
