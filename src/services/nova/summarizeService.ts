import { excused, resting } from "../../catalog/rows.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { apiObject, type Summarize, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { serviceState } from "./serviceState.ts";
import { serviceStatus } from "./serviceStatus.ts";

const hint = hintsOf("nova.hints", enHints);

/**
 * Sums up a service of Nova, Cinder or Manila, or a hypervisor. An unknown status leads, then a service that is down:
 * nobody has to act if it is disabled, for then that is expected. Then one that is disabled. Healthy is only one that is
 * up and enabled.
 */
export const summarizeService: Summarize = (sent) => {
  const object = apiObject(sent, "service");
  const [state, status] = [object.read(serviceState), object.read(serviceStatus)];
  const isDisabled = status.state === "disabled";
  const reason = object.text("disabled_reason");
  const hints = listed(
    object.is("forced_down", true) && hint("forcedDown"),
    isDisabled && state.state === "down" && reason === undefined && hint("disabled"),
    isDisabled && reason !== undefined && hint("disabledBecause", { text: reason }),
    object.is("frozen", true) && hint("frozen"),
    object.text("backend_state") === "down" && hint("backendDown", { urgent: true }),
  );
  if (status.state === "UNKNOWN") return summaryOf(status, hints);
  if (state.state === "down" && isDisabled) return summaryOf(judgedAs(state, excused), hints);
  if (state.state !== "up" || status.state === "enabled") return summaryOf(state, hints);
  // Nobody told whether it is enabled.
  return summaryOf(status.value === undefined ? judgedAs(state, resting()) : status, hints);
};
