import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { resting } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { replica } from "./replica.ts";
import { share } from "./share.ts";
import { shareAccess } from "./shareAccess.ts";
import { shareBin } from "./shareBin.ts";
import { shareTask } from "./shareTask.ts";

const hint = hintsOf("manila.hints", enHints);

const NOT_TOLD = resting();
/** Tasks that wait for a decision. */
const awaitsDecision: ReadonlySet<string> = new Set(["migration_driver_phase1_done", "data_copying_completed"]);

/**
 * Sums up a share. The recycle bin leads, then the task of a running migration, then the status. Access rules
 * that are not in force, and a migration that failed, are hints.
 */
export const summarizeShare: Summarize = /* @__PURE__ */ summarizer((object) => {
  if (object.is("is_soft_deleted", true)) return summaryOf(object.read(shareBin));
  const [status, task, access] = [object.read(share), object.read(shareTask), object.read(shareAccess)];
  const isMigrating = status.state === "migrating" || status.state === "server_migrating";
  const { phase } = shareTask.states[task.state];
  // A task with an unknown name is running, too.
  const hasTask =
    task.state === "unknown" ? !isMissing(task.value) : phase === "transitional" || awaitsDecision.has(task.state);
  const hasFailed = task.state === "migration_error" || task.state === "data_copying_error";
  const hints = listed(
    status.state === "available" && access.state === "error" && hint("access", { reading: access, urgent: true }),
    status.state === "available" && access.state === "syncing" && hint("access", { reading: access }),
    !isMigrating && hasFailed && hint("task", { reading: task }),
  );
  return summaryOf(isMigrating && hasTask ? task : status, hints);
});

/** Sums up a share replica. Its status leads unless it is available; then its replication leads. */
export const summarizeReplica: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [status, replication] = [object.read(share), object.read(replica)];
  if (status.state !== "available") return summaryOf(status);
  // Whether it is in sync was not sent.
  return summaryOf(replication.value === undefined ? judgedAs(status, NOT_TOLD) : replication);
});
