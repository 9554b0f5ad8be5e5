import type { ApiObject } from "../../resource/apiObject.ts";
import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs, type Reading, readingOf } from "../../resource/reading.ts";
import { excused, resting } from "../../state/rows.ts";
import { informativeText, property } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { serviceState } from "./serviceState.ts";
import { serviceStatus } from "./serviceStatus.ts";

const hint = hintsIn("nova.hints", enHints);

const NOT_TOLD = resting();

const replicationTrouble: ReadonlySet<string> = new Set(["error", "failover-error", "failed-over"]);

type Status = Reading<keyof typeof serviceStatus.states>;

/** Whether a service takes new work, for some APIs a boolean of its own (Magnum, Zun). */
function statusOf(object: ApiObject): Status {
  const status = object.read(serviceStatus);
  if (status.value !== undefined) return status;
  const disabled = object.isOn("disabled");
  return disabled === undefined ? status : readingOf(serviceStatus, disabled ? "disabled" : "enabled");
}

/**
 * Sums up a service of Nova, Cinder or Manila, or a hypervisor. An unknown status leads, then a service that is down:
 * nobody has to act if it is disabled, for then that is expected. Then one that is disabled. Only one that is up
 * and enabled is healthy.
 */
export const summarizeService = /* @__PURE__ */ defineResource({
  fields: { state: serviceState, status: serviceStatus },
  read: (object) => ({ state: object.read(serviceState), status: statusOf(object) }),
  rule({ state, status }, object) {
    const isDisabled = status.state === "disabled";
    // A hypervisor has its service in itself; openstacksdk has another name for that.
    const inner = object.get("service") ?? object.get("service_details");
    const reason = object.text("disabled_reason") ?? informativeText(property(inner, "disabled_reason"));
    const replication = object.text("replication_status");
    const hints = [
      object.isOn("forced_down") === true && hint("forcedDown"),
      isDisabled && state.state === "down" && reason === undefined && hint("disabled"),
      isDisabled && reason !== undefined && hint("disabledBecause", { values: { text: reason } }),
      object.isOn("frozen") === true && hint("frozen"),
      replication !== undefined &&
        replicationTrouble.has(replication) &&
        hint("replication", { values: { message: replication }, urgent: true }),
      object.text("backend_state") === "down" && hint("backendDown", { urgent: true }),
    ];
    if (status.state === "UNKNOWN") return { lead: status, hints };
    if (state.state === "down") return { lead: isDisabled ? judgedAs(state, excused) : state, hints };
    if (isDisabled || (state.state === "up" && status.state === "unknown" && status.value !== undefined))
      return { lead: status, hints };
    // Whether it is enabled was not sent.
    return { lead: state.state === "up" && status.state !== "enabled" ? judgedAs(state, NOT_TOLD) : state, hints };
  },
  calms: [
    // A service is disabled so that it can be taken down: nova/api/openstack/compute/services.py, `disable`.
    "state",
  ],
});
