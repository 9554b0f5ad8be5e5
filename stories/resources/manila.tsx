import {
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
} from "../../src/entries/manila.ts";
import type { Usage } from "./usage.ts";

/** The resources of Manila. */
export const manila: readonly Usage[] = [
  {
    name: "Share",
    badges: [
      <ShareBadge share={{ status: "available", access_rules_status: "error" }} />,
      <ShareStatusBadge status="available" />,
      <ShareTaskStateBadge state="migration_in_progress" />,
      <AccessRulesStatusBadge status="error" />,
    ],
    use: "ShareBadge in lists: it knows the recycle bin and migrations, and marks access rules that are not in force. The others on the share’s own page, one per property.",
  },
  {
    name: "Share access rule",
    badges: [<AccessRuleStateBadge state="applying" />],
    use: "Everywhere: the state of one rule. AccessRulesStatusBadge shows that of all rules of a share.",
  },
  {
    name: "Share snapshot",
    badges: [<SnapshotStatusBadge status="available" />],
    use: "Everywhere: the status is its only state.",
  },
  {
    name: "Share replica",
    badges: [
      <ReplicaBadge replica={{ status: "available", replica_state: "out_of_sync" }} />,
      <ReplicaStateBadge state="out_of_sync" />,
    ],
    use: "ReplicaBadge in lists: the status leads until it is available, then the replication. ReplicaStateBadge next to a ShareStatusBadge.",
  },
  {
    name: "Share server",
    badges: [<ShareServerStatusBadge status="active" />],
    use: "Everywhere. While it migrates, put a ShareTaskStateBadge next to it.",
  },
  {
    name: "Share network",
    badges: [<ShareNetworkStatusBadge status="network_change" />],
    use: "Everywhere: the status is its only state.",
  },
  {
    name: "Share group",
    badges: [<ShareGroupStatusBadge status="available" />],
    use: "Everywhere: the status is its only state. Snapshots of a share group send the same words.",
  },
  {
    name: "Share backup",
    badges: [<BackupStatusBadge status="creating" />],
    use: "Everywhere: the status is its only state. Show progress or restore_progress beside it.",
  },
];
