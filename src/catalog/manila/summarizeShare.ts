import { defineResource } from "../../resource/defineResource.ts";
import { stateHint } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { resting } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { share } from "./share.ts";
import { shareAccess } from "./shareAccess.ts";
import { shareBin } from "./shareBin.ts";
import { shareTask } from "./shareTask.ts";

const QUIET = resting();

/** Sums up a share. The recycle bin leads, then the task of a running migration, then the status. */
export const summarizeShare = /* @__PURE__ */ defineResource({
  fields: { status: share, task: shareTask, access: shareAccess, bin: shareBin },
  rule({ status, task, bin }) {
    if (bin.state === "true") return { lead: bin };
    const isMigrating = status.state === "migrating" || status.state === "server_migrating";
    // A task with an unknown name is running, too.
    const { phase, attention } = task.row;
    const isTold =
      phase === "transitional" || attention === true || (task.state === "unknown" && !isMissing(task.value));
    const hasFailed = task.row.tone === "error";
    // Whether an unknown task moves, the status tells.
    if (isMigrating && isTold && !hasFailed)
      return { lead: task, rows: { status: task.state === "unknown" ? undefined : QUIET } };
    return hasFailed && !isMigrating
      ? { lead: status, rows: { task: QUIET }, hints: [stateHint(judgedAs(task, QUIET))] }
      : { lead: status };
  },
  calms: [
    // `migrating` says less than the task that does it: manila/share/manager.py, migration_start.
    "status",
    // The record of a migration that is over: the share is where it was (manila/share/manager.py, migration_start).
    "task",
  ],
});
