import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { isMissing } from "../../state/untrusted.ts";
import { container } from "./container.ts";
import { enHints } from "./en.ts";
import { task } from "./task.ts";

const hint = hintsOf("zun.hints", enHints);

/** Sums up a container as Nova's servers are: one that is deleted leads, then a task that runs, then the status. */
export const summarizeContainer: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [status, doing] = [object.read(container), object.read(task)];
  // A task with an unknown name is running, too.
  const hasTask = doing.state !== "none" && (doing.state !== "unknown" || !isMissing(doing.value));
  const reason = object.text("status_reason");
  return summaryOf(
    status.state !== "Deleted" && hasTask ? doing : status,
    listed(status.state === "Error" && reason !== undefined && hint("reason", { text: reason })),
  );
});
