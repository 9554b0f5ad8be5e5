import { defineResource } from "../../resource/defineResource.ts";
import { judgedAs } from "../../resource/reading.ts";
import { failed, resting } from "../../state/rows.ts";
import { alarm } from "./alarm.ts";
import { enabled } from "./enabled.ts";

const OLD = resting();

/** Sums up an alarm. One that is disabled is neutral, for its state is old. One of critical severity is an error. */
export const summarizeAlarm = /* @__PURE__ */ defineResource({
  fields: { state: alarm, enabled },
  rule({ state, enabled: watch }, object) {
    if (watch.state === "false") return { lead: watch, rows: { state: OLD } };
    const isCritical = state.state === "alarm" && object.text("severity")?.toLowerCase() === "critical";
    return { lead: isCritical ? judgedAs(state, failed) : state };
  },
  calms: [
    // A disabled alarm is not evaluated, and keeps the state that it last had: aodh/evaluator/__init__.py.
    "state",
  ],
});
