import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { resting } from "../../state/rows.ts";
import { enHints } from "./en.ts";
import { operating } from "./operating.ts";
import { provisioning } from "./provisioning.ts";

const hint = hintsOf("octavia.hints", enHints);

/** A load balancer of which nobody knows whether it serves. */
const NOT_TOLD = resting();

/** Provisioning statuses that leave nothing to say about the operation. */
const decisive: ReadonlySet<string> = new Set(["DELETED", "PENDING_DELETE", "ERROR", "PENDING_CREATE"]);
/** Operating statuses at which traffic flows. */
const serving: ReadonlySet<string> = new Set(["ONLINE", "DEGRADED"]);

/**
 * Sums up a load balancer, or a listener, pool or member, by its provisioning status and its operating status. The
 * first that fits leads: deleted, being deleted, failed or being created; an error in operation; an update; the
 * operation. Only ACTIVE and ONLINE together are healthy.
 */
export const summarizeLoadBalancer: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [doing, serves] = [object.read(provisioning), object.read(operating)];
  const [hasFailed, isActive] = [doing.state === "ERROR", doing.state === "ACTIVE"];
  if (decisive.has(doing.state))
    return summaryOf(doing, listed(hasFailed && serving.has(serves.state) && hint("stillServing")));

  const degraded = serves.state === "DEGRADED" && hint("operating", { reading: serves, urgent: true });
  if (doing.state === "PENDING_UPDATE" && serves.state !== "ERROR") return summaryOf(doing, listed(degraded));

  if (serves.value === undefined) return summaryOf(isActive ? judgedAs(doing, NOT_TOLD) : doing);
  if (serves.state === "ONLINE" && !isActive) return summaryOf(doing);
  const isIdle = isActive && serves.state === "OFFLINE" && object.is("admin_state_up", true);
  return summaryOf(serves, listed(isIdle && hint("notServing")));
});
