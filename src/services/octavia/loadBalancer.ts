import { resting } from "../../catalog/rows.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { operating } from "./operating.ts";
import { provisioning } from "./provisioning.ts";

const hint = hintsOf("octavia.hints", enHints);

/** Provisioning statuses that leave nothing to say about the operation. */
const decisive: ReadonlySet<string> = new Set(["DELETED", "PENDING_DELETE", "ERROR", "PENDING_CREATE"]);
/** Operating statuses that an update does not explain. */
const disturbed: ReadonlySet<string> = new Set(["DEGRADED"]);
/** Operating statuses at which traffic flows. */
const serving: ReadonlySet<string> = new Set(["ONLINE", "DEGRADED"]);

/**
 * Sums up a load balancer, or a listener, pool or member, by its provisioning status and its operating status. The first that
 * fits leads: deleted, being deleted, failed or being created; an error in operation; an update; the operation. Only
 * ACTIVE and ONLINE together are healthy.
 */
export const summarizeLoadBalancer: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [doing, serves] = [object.read(provisioning), object.read(operating)];
  if (decisive.has(doing.state))
    return summaryOf(doing, listed(doing.state === "ERROR" && serving.has(serves.state) && hint("stillServing")));
  if (serves.state === "ERROR" || doing.state !== "PENDING_UPDATE") {
    // Without an operating status, it is unknown whether anything is served.
    if (serves.state === "unknown" && serves.value === undefined && doing.state === "ACTIVE")
      return summaryOf(judgedAs(doing, resting()));
    if (serves.state === "ONLINE" && doing.state !== "ACTIVE") return summaryOf(doing);
    const isIdle = serves.state === "OFFLINE" && doing.state === "ACTIVE" && object.is("admin_state_up", true);
    return summaryOf(serves.value === undefined ? doing : serves, listed(isIdle && hint("notServing")));
  }
  return summaryOf(doing, listed(disturbed.has(serves.state) && hint("operating", { reading: serves, urgent: true })));
});
