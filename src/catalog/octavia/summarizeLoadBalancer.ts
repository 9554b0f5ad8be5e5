import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { resting } from "../../state/rows.ts";
import { enHints } from "./en.ts";
import { operating } from "./operating.ts";
import { provisioning } from "./provisioning.ts";

const hint = hintsIn("octavia.hints", enHints);

/** A load balancer of which nobody knows whether it serves. */
const NOT_TOLD = resting();

/** Provisioning statuses that lead over anything that the operation may tell. */
const decisive: ReadonlySet<string> = new Set(["DELETED", "PENDING_DELETE", "ERROR", "PENDING_CREATE"]);
/** Operating statuses at which traffic flows. */
const serving: ReadonlySet<string> = new Set(["ONLINE", "DEGRADED"]);

/**
 * Sums up a load balancer, or a listener, pool or member, by its provisioning status and its operating status. The
 * first that fits leads: deleted, being deleted, failed or being created; an error in operation; an update; the
 * operation. Only ACTIVE and ONLINE together are healthy.
 */
export const summarizeLoadBalancer = /* @__PURE__ */ defineResource({
  fields: { provisioning, operating },
  rule({ provisioning: doing, operating: serves }, object) {
    const isActive = doing.state === "ACTIVE";
    if (decisive.has(doing.state)) {
      const stillServing = doing.state === "ERROR" && serving.has(serves.state) && hint("stillServing");
      const isEnding = doing.state === "PENDING_DELETE";
      return { lead: doing, hints: [stillServing], rows: isEnding ? { operating: NOT_TOLD } : undefined };
    }
    if (doing.state === "PENDING_UPDATE" && serves.state !== "ERROR") return { lead: doing };
    if (serves.value === undefined) return { lead: isActive ? judgedAs(doing, NOT_TOLD) : doing };
    if (serves.state === "ONLINE" && !isActive) return { lead: doing };
    const [on, isOnline] = [object.isOn("admin_state_up"), serves.state === "ONLINE"];
    const isIdle = isActive && serves.state === "OFFLINE" && on === true;
    return {
      // Switched off, or a switch that nobody understands: it is not healthy.
      lead: isOnline && on !== true && object.get("admin_state_up") !== undefined ? judgedAs(serves, NOT_TOLD) : serves,
      hints: [isIdle && hint("notServing"), isOnline && on === false && hint("switchedOff")],
    };
  },
  calms: [
    // What is being deleted need not work any more, and Octavia stops watching it first:
    // octavia/controller/worker/v2/flows/load_balancer_flows.py, MarkLBAmphoraeHealthBusy.
    "operating",
  ],
});
