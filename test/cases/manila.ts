import { summarizeReplica } from "../../src/catalog/manila/summarizeReplica.ts";
import { summarizeShare } from "../../src/catalog/manila/summarizeShare.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a share. */
export const shareCases: Cases = {
  resource: "a share",
  summarize: summarizeShare,
  answer: answers.share,
  healthy: "manila.share available: success",
  cases: [
    [
      "migrating beside a task that is over",
      { status: "migrating", task_state: "migration_success" },
      "manila.share migrating: progress",
    ],
    [
      "migrating with a task that nobody knows",
      { status: "migrating", task_state: "juggling" },
      "manila.share.task unknown: neutral~; Migrating",
    ],
    ["in the recycle bin", { is_soft_deleted: true }, "manila.share.bin true: warning!"],
    ["in the recycle bin, as a digit", { is_soft_deleted: "1" }, "manila.share.bin true: warning!"],
    ["in a bin that nobody understands", { is_soft_deleted: "partly" }, "manila.share available: neutral"],
    [
      "in the recycle bin, and in error",
      { is_soft_deleted: true, status: "error" },
      "manila.share.bin true: warning!; Error!",
    ],
    [
      "deleted out of the recycle bin",
      { is_soft_deleted: true, status: "deleting" },
      "manila.share.bin true: warning!~; Deleting",
    ],
    [
      "migrating: its task leads",
      { status: "migrating", task_state: "data_copying_in_progress" },
      "manila.share.task data_copying_in_progress: progress",
    ],
    [
      "whose migration waits for a decision",
      { status: "migrating", task_state: "migration_driver_phase1_done" },
      "manila.share.task migration_driver_phase1_done: warning!",
    ],
    ["whose migration failed", { task_state: "migration_error" }, "manila.share available: success; Migration Failed"],
    [
      "still migrating, though its migration failed",
      { status: "migrating", task_state: "data_copying_error" },
      "manila.share migrating: progress!; Data Copy Failed!",
    ],
    ["about to migrate", { task_state: "migration_starting" }, "manila.share available: success~; Migration Starting"],
    [
      "migrating with its server",
      { status: "server_migrating", task_state: "migration_in_progress" },
      "manila.share.task migration_in_progress: progress",
    ],
    ["migrating, and nothing said of how far", { status: "migrating" }, "manila.share migrating: progress"],
    [
      "migrating while its rules are in error",
      { status: "migrating", task_state: "data_copying_in_progress", access_rules_status: "error" },
      "manila.share.task data_copying_in_progress: progress!; Applying Access Rules Failed!",
    ],
    [
      "onto which a backup could not be written",
      { status: "backup_restoring_error" },
      "manila.share backup_restoring_error: error!",
    ],
    ["in a failure that no table knows", { status: "error_backing_up" }, "manila.share unknown: error!"],
    ["without an instance", { status: null }, "manila.share none: neutral"],
    ["whose migration is over", { task_state: "migration_success" }, "manila.share available: success"],
    [
      "whose access rules failed",
      { access_rules_status: "error" },
      "manila.share available: success!; Applying Access Rules Failed!",
    ],
    [
      "whose access rules are applied",
      { access_rules_status: "syncing" },
      "manila.share available: success~; Applying Access Rules",
    ],
    [
      "with rules out of sync, as older APIs say",
      { access_rules_status: "out_of_sync" },
      "manila.share available: success~; Access Rules Out of Sync, Applying",
    ],
    [
      "extended while its rules are in error",
      { status: "extending", access_rules_status: "error" },
      "manila.share extending: progress!; Applying Access Rules Failed!",
    ],
    [
      "whose copied data waits for a decision",
      { status: "migrating", task_state: "data_copying_completed" },
      "manila.share.task data_copying_completed: warning!",
    ],
  ],
};

/** What is told of a share replica. */
export const replicaCases: Cases = {
  resource: "a share replica",
  summarize: summarizeReplica,
  // Shared File Systems v2, GET /v2/share-replicas/{share_replica_id}.
  answer: {
    share_replica: {
      id: "57f5c47a-0216-4ee0-a517-0460d63301a6",
      share_id: "5043dffd-f033-4248-a315-319ca2bd70c8",
      status: "available",
      replica_state: "active",
      updated_at: "2017-08-15T20:20:50.000000",
    },
  },
  healthy: "manila.replica active: success",
  cases: [
    ["that lags behind", { replica_state: "out_of_sync" }, "manila.replica out_of_sync: warning"],
    ["of which nobody says how far it is", { replica_state: undefined }, "manila.share available: neutral"],
    ["that does not replicate", { replica_state: null }, "manila.replica none: neutral"],
    ["that failed to follow", { replica_state: "error" }, "manila.replica error: error!"],
    [
      "being created, not yet replicated",
      { status: "creating", replica_state: null },
      "manila.share creating: progress",
    ],
    [
      "being created: none begins in sync",
      { status: "creating", replica_state: "out_of_sync" },
      "manila.share creating: progress",
    ],
    [
      "being created, and failed to follow",
      { status: "creating", replica_state: "error" },
      "manila.share creating: progress!; Replication Error!",
    ],
    [
      "being made the active one while it lags behind",
      { status: "replication_change", replica_state: "out_of_sync" },
      "manila.share replication_change: progress; Out of Sync",
    ],
  ],
};
