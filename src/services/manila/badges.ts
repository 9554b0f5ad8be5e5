import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { accessRule } from "./accessRule.ts";
import { backup } from "./backup.ts";
import { group } from "./group.ts";
import { network } from "./network.ts";
import { replica } from "./replica.ts";
import { server } from "./server.ts";
import { share } from "./share.ts";
import { shareAccess } from "./shareAccess.ts";
import { shareTask } from "./shareTask.ts";
import { snapshot } from "./snapshot.ts";
import { summarizeReplica, summarizeShare } from "./summarizeShare.ts";

/** Shows a share, by its `status`. Renders a `<span>`. */
export const ShareStatusBadge = /* @__PURE__ */ fieldBadge("ShareStatusBadge", share, "status");

/** Shows the migration of a share, by its `task_state`. Renders a `<span>`. */
export const ShareTaskStateBadge = /* @__PURE__ */ fieldBadge("ShareTaskStateBadge", shareTask, "state");

/** Shows the access rules of a share, by its `access_rules_status`. Renders a `<span>`. */
export const AccessRulesStatusBadge = /* @__PURE__ */ fieldBadge("AccessRulesStatusBadge", shareAccess, "status");

/** Shows one access rule, by its `state`. Renders a `<span>`. */
export const AccessRuleStateBadge = /* @__PURE__ */ fieldBadge("AccessRuleStateBadge", accessRule, "state");

/** Shows a share snapshot, by its `status`. Renders a `<span>`. */
export const SnapshotStatusBadge = /* @__PURE__ */ fieldBadge("SnapshotStatusBadge", snapshot, "status");

/** Shows a share replica, by its `replica_state`. Renders a `<span>`. */
export const ReplicaStateBadge = /* @__PURE__ */ fieldBadge("ReplicaStateBadge", replica, "state");

/** Shows a share server, by its `status`. Renders a `<span>`. */
export const ShareServerStatusBadge = /* @__PURE__ */ fieldBadge("ShareServerStatusBadge", server, "status");

/** Shows a share network, by its `status`. Renders a `<span>`. */
export const ShareNetworkStatusBadge = /* @__PURE__ */ fieldBadge("ShareNetworkStatusBadge", network, "status");

/** Shows a share group, by its `status`. Renders a `<span>`. */
export const ShareGroupStatusBadge = /* @__PURE__ */ fieldBadge("ShareGroupStatusBadge", group, "status");

/** Shows a share backup, by its `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/** Shows a share: what leads (see `summarizeShare`), and a mark for the rest. Renders a `<span>`. */
export const ShareBadge = /* @__PURE__ */ resourceBadge("ShareBadge", summarizeShare, "share");

/** Shows a share replica: what leads (see `summarizeReplica`), and a mark for the rest. Renders a `<span>`. */
export const ReplicaBadge = /* @__PURE__ */ resourceBadge("ReplicaBadge", summarizeReplica, "replica");
