import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { resting } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { container } from "./container.ts";
import { enHints } from "./en.ts";
import { task } from "./task.ts";

const hint = hintsIn("zun.hints", enHints);

const QUIET = resting();

/** Sums up a container as Nova's servers are: one that is deleted leads, then a task that runs, then the status. */
export const summarizeContainer = /* @__PURE__ */ defineResource({
  fields: { status: container, task },
  requested: "task",
  rule({ status, task: doing }, object) {
    // A task with an unknown name is running, too.
    const isBusy = status.state !== "Deleted" && !isMissing(doing.value);
    const reason = object.text("status_reason");
    return {
      lead: isBusy ? doing : status,
      moving: isBusy || status.row.phase === "transitional",
      // A status that moves says less than the task behind it: zun/compute/manager.py.
      rows: isBusy && status.row.phase === "transitional" ? { status: QUIET } : undefined,
      hints: [status.row.tone === "error" && reason !== undefined && hint("reason", { values: { message: reason } })],
    };
  },
});
