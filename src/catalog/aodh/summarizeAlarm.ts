import { judgedAs } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { failed } from "../../state/rows.ts";
import { alarm } from "./alarm.ts";
import { enabled } from "./enabled.ts";

/** Sums up an alarm. One that is disabled is neutral, for its state is old. One of critical severity is an error. */
export const summarizeAlarm: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [state, watch] = [object.read(alarm), object.read(enabled)];
  if (watch.state === "false") return summaryOf(watch);
  const isCritical = state.state === "alarm" && object.text("severity")?.toLowerCase() === "critical";
  return summaryOf(isCritical ? judgedAs(state, failed) : state);
});
