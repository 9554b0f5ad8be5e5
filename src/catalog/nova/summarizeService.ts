import type { ApiObject, Reading } from "../../resource/apiObject.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { excused, resting } from "../../state/rows.ts";
import { informativeText, property } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { serviceState } from "./serviceState.ts";
import { serviceStatus } from "./serviceStatus.ts";

const hint = hintsOf("nova.hints", enHints);

const NOT_TOLD = resting();

const replicationTrouble: ReadonlySet<string> = new Set(["error", "failover-error", "failed-over"]);

/** Whether a service takes new work, for some APIs a boolean of its own (Magnum, Zun). */
function statusOf(object: ApiObject): Reading {
  const status = object.read(serviceStatus);
  if (status.value !== undefined) return status;
  if (object.is("disabled", true)) return { ...status, state: "disabled", value: "disabled" };
  return object.is("disabled", false) ? { ...status, state: "enabled", value: "enabled" } : status;
}

/**
 * Sums up a service of Nova, Cinder or Manila, or a hypervisor. An unknown status leads, then a service that is down:
 * nobody has to act if it is disabled, for then that is expected. Then one that is disabled. Only one that is up
 * and enabled is healthy.
 */
export const summarizeService: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [state, status] = [object.read(serviceState), statusOf(object)];
  const isDisabled = status.state === "disabled";
  // A hypervisor has its service in itself.
  const reason = object.text("disabled_reason") ?? informativeText(property(object.get("service"), "disabled_reason"));
  const replication = object.text("replication_status");
  const hints = listed(
    object.is("forced_down", true) && hint("forcedDown"),
    isDisabled && state.state === "down" && reason === undefined && hint("disabled"),
    isDisabled && reason !== undefined && hint("disabledBecause", { text: reason }),
    object.is("frozen", true) && hint("frozen"),
    replication !== undefined &&
      replicationTrouble.has(replication) &&
      hint("replication", { text: replication, urgent: true }),
    object.text("backend_state") === "down" && hint("backendDown", { urgent: true }),
  );
  if (status.state === "UNKNOWN") return summaryOf(status, hints);
  if (state.state === "down") return summaryOf(isDisabled ? judgedAs(state, excused) : state, hints);
  if (isDisabled || (state.state === "up" && status.state === "unknown" && status.value !== undefined))
    return summaryOf(status, hints);
  // Whether it is enabled was not sent.
  return summaryOf(state.state === "up" && status.state !== "enabled" ? judgedAs(state, NOT_TOLD) : state, hints);
});
