import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { accessRule } from "../catalog/manila/accessRule.ts";
import { backup } from "../catalog/manila/backup.ts";
import type { manila } from "../catalog/manila/fields.ts";
import { group } from "../catalog/manila/group.ts";
import { network } from "../catalog/manila/network.ts";
import { replica } from "../catalog/manila/replica.ts";
import { server } from "../catalog/manila/server.ts";
import { share } from "../catalog/manila/share.ts";
import { shareAccess } from "../catalog/manila/shareAccess.ts";
import { shareTask } from "../catalog/manila/shareTask.ts";
import { snapshot } from "../catalog/manila/snapshot.ts";
import { summarizeReplica } from "../catalog/manila/summarizeReplica.ts";
import { summarizeShare } from "../catalog/manila/summarizeShare.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { manila } from "../catalog/manila/fields.ts";
export { summarizeReplica } from "../catalog/manila/summarizeReplica.ts";
export { summarizeShare } from "../catalog/manila/summarizeShare.ts";

/** Shows a share, from its `status`. Renders a `<span>`. */
export const ShareStatusBadge = /* @__PURE__ */ fieldBadge("ShareStatusBadge", share, "status");

/** Shows the migration of a share, from its `task_state`. Renders a `<span>`. */
export const ShareTaskStateBadge = /* @__PURE__ */ fieldBadge("ShareTaskStateBadge", shareTask, "state");

/** Shows the access rules of a share, from its `access_rules_status`. Renders a `<span>`. */
export const AccessRulesStatusBadge = /* @__PURE__ */ fieldBadge("AccessRulesStatusBadge", shareAccess, "status");

/** Shows one access rule, from its `state`. Renders a `<span>`. */
export const AccessRuleStateBadge = /* @__PURE__ */ fieldBadge("AccessRuleStateBadge", accessRule, "state");

/** Shows a share snapshot, from its `status`. Renders a `<span>`. */
export const SnapshotStatusBadge = /* @__PURE__ */ fieldBadge("SnapshotStatusBadge", snapshot, "status");

/** Shows a share replica, from its `replica_state`. Renders a `<span>`. */
export const ReplicaStateBadge = /* @__PURE__ */ fieldBadge("ReplicaStateBadge", replica, "state");

/** Shows a share server, from its `status`. Renders a `<span>`. */
export const ShareServerStatusBadge = /* @__PURE__ */ fieldBadge("ShareServerStatusBadge", server, "status");

/** Shows a share network, from its `status`. Renders a `<span>`. */
export const ShareNetworkStatusBadge = /* @__PURE__ */ fieldBadge("ShareNetworkStatusBadge", network, "status");

/** Shows a share group, from its `status`. Renders a `<span>`. */
export const ShareGroupStatusBadge = /* @__PURE__ */ fieldBadge("ShareGroupStatusBadge", group, "status");

/** Shows a share backup, from its `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/** Shows a share: its leading state (see `summarizeShare`), and a mark for its hints. Renders a `<span>`. */
export const ShareBadge = /* @__PURE__ */ resourceBadge("ShareBadge", summarizeShare, "share");

/** Shows a share replica: its leading state (see `summarizeReplica`). Renders a `<span>`. */
export const ReplicaBadge = /* @__PURE__ */ resourceBadge("ReplicaBadge", summarizeReplica, "replica");

/** The labels of Manila in a language. */
export type ManilaLocale = ServiceLocale<typeof manila>;

/** One sentence for each state of Manila. */
export type ManilaMeanings = ServiceMeanings<typeof manila>;
