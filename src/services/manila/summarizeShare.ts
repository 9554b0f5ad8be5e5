import { isMissing } from "../../catalog/untrusted.ts";
import { hintsOf, listed } from "../../resource/reading.ts";
import { apiObject, type Summarize, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { replica } from "./replica.ts";
import { share } from "./share.ts";
import { shareAccess } from "./shareAccess.ts";
import { shareBin } from "./shareBin.ts";
import { shareTask } from "./shareTask.ts";

const hint = hintsOf("manila.hints", enHints);

/**
 * Sums up a share. One in the recycle bin leads, then the task of a migration that runs, then the status. Access rules
 * that are not in force, and a migration that failed, are hints.
 */
export const summarizeShare: Summarize = (sent) => {
  const object = apiObject(sent, "share");
  if (object.is("is_soft_deleted", true)) return summaryOf(object.read(shareBin));
  const [status, task, access] = [object.read(share), object.read(shareTask), object.read(shareAccess)];
  const isMigrating = status.state === "migrating" || status.state === "server_migrating";
  const hasTask = task.state !== "none" && (task.state !== "unknown" || !isMissing(task.value));
  const hasFailed = task.state === "migration_error" || task.state === "data_copying_error";
  const hints = listed(
    status.state === "available" && access.state === "error" && hint("access", { reading: access, urgent: true }),
    status.state === "available" && access.state === "syncing" && hint("access", { reading: access }),
    !isMigrating && hasFailed && hint("task", { reading: task }),
  );
  return summaryOf(isMigrating && hasTask ? task : status, hints);
};

/** Sums up a share replica. Its status leads unless it is available; then its replication leads. */
export const summarizeReplica: Summarize = (sent) => {
  const object = apiObject(sent, "share_replica");
  const [status, replication] = [object.read(share), object.read(replica)];
  return summaryOf(status.state === "available" && replication.value !== undefined ? replication : status);
};
