import { summarizeVolume } from "../../src/catalog/cinder/summarizeVolume.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a volume. */
export const volumeCases: Cases = {
  resource: "a volume",
  summarize: summarizeVolume,
  answer: answers.volume,
  healthy: "cinder.volume in-use: success",
  cases: [
    [
      "migrating, which its status does not show",
      { migration_status: "migrating" },
      "cinder.volume.migration migrating: progress",
    ],
    [
      "deleting leads over its migration",
      { status: "deleting", migration_status: "migrating" },
      "cinder.volume deleting: progress; Migrating",
    ],
    ["whose migration failed", { migration_status: "error" }, "cinder.volume in-use: success!; Migration Failed!"],
    ["failed over", { replication_status: "failed-over" }, "cinder.volume in-use: success!; Failed Over!"],
    [
      "in use, but attached to nothing",
      { attachments: [] },
      "cinder.volume in-use: success; In use, but attached to nothing",
    ],
    [
      "available, but attached",
      { status: "available" },
      "cinder.volume available: neutral; Available, but still attached",
    ],
    [
      "whose replication is broken",
      { replication_status: "error" },
      "cinder.volume in-use: success!; Replication Error!",
    ],
    [
      "that could not be failed over",
      { replication_status: "failover-error" },
      "cinder.volume in-use: success!; Failover Failed!",
    ],
    [
      "whose replication is switched on",
      { replication_status: "enabling" },
      "cinder.volume in-use: success~; Enabling Replication",
    ],
    [
      "whose replication is switched off",
      { replication_status: "disabling" },
      "cinder.volume in-use: success~; Disabling Replication",
    ],
    ["without replication", { replication_status: "disabled" }, "cinder.volume in-use: success"],
    ["failing over", { replication_status: "failing-over" }, "cinder.volume in-use: success~; Failing Over"],
    [
      "migrating, attached to nothing",
      { status: "available", attachments: [], migration_status: "migrating" },
      "cinder.volume.migration migrating: progress",
    ],
    ["completing its migration", { migration_status: "completing" }, "cinder.volume.migration completing: progress"],
    ["about to migrate", { migration_status: "starting" }, "cinder.volume.migration starting: progress"],
    ["migrated", { migration_status: "success" }, "cinder.volume in-use: success"],
    [
      "migrating, as only administrators see it",
      { migration_status: undefined, "os-vol-mig-status-attr:migstat": "migrating" },
      "cinder.volume.migration migrating: progress",
    ],
    [
      "that a migration writes to: which volume it copies is no state to lead with",
      { status: "available", attachments: [], migration_status: "target:6edbc2f4" },
      "cinder.volume available: neutral~; target:6edbc2f4",
    ],
    [
      "locked by its migration",
      { status: "maintenance", migration_status: "migrating" },
      "cinder.volume maintenance: progress; Migrating",
    ],
    [
      "that failed, and its replication, too",
      { status: "error", replication_status: "error" },
      "cinder.volume error: error!; Replication Error!",
    ],
    [
      "available, and attached to nothing",
      { status: "available", attachments: [] },
      "cinder.volume available: neutral",
    ],
    [
      "as the command line has it",
      { status: undefined, Status: "error_extending" },
      "cinder.volume error_extending: error!",
    ],
    [
      "available, and nothing said of attachments",
      { status: "available", attachments: undefined },
      "cinder.volume available: neutral",
    ],
    ["failed to attach, as Cinder said up to Mitaka", { status: "error_attaching" }, "cinder.volume unknown: error!"],
    ["failed to detach, as Cinder said up to Mitaka", { status: "error_detaching" }, "cinder.volume unknown: error!"],
    ["rolling back, as Huawei says", { status: "rollbacking" }, "cinder.volume reverting: progress"],
    ["failed to roll back, as Huawei says", { status: "error_rollbacking" }, "cinder.volume unknown: error!"],
  ],
};
