import type { octavia } from "../../catalog/octavia/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const octaviaEn: ServiceMeanings<typeof octavia> = {
  lang: "en",
  "octavia.provisioning": {
    ACTIVE: "The settings are in force and can be changed; the operating status says whether traffic is served.",
    PENDING_DELETE: "It is being deleted and cannot be changed meanwhile; it disappears by itself.",
    PENDING_CREATE: "It is being set up and cannot be changed meanwhile; no action is needed.",
    PENDING_UPDATE:
      "A change is being put in force; traffic goes on by the old settings, and no other change is accepted until then.",
    DELETED: "It is gone; only its record is left until it is purged.",
    ERROR:
      "The last change could not be put in force; have an administrator fail the load balancer over, or delete it and create it again.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "octavia.operating": {
    ONLINE: "Traffic is served and all checked members are healthy.",
    OFFLINE:
      "Nothing is served: it is switched off, has not reported yet, or nothing uses it; if it is switched on, give it a listener or a pool.",
    DEGRADED:
      "Traffic is served, but a part has failed or a listener is at its connection limit; look for the member in error.",
    ERROR:
      "No traffic can be served: all members fail their checks, or the load balancer does not answer; look at the servers behind it.",
    DRAINING:
      "The member, by its weight of 0, takes no new connections and finishes the old ones; raise the weight to have it back.",
    NO_MONITOR: "Nobody checks this member, so it may or may not be healthy; add a health monitor to its pool to know.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "octavia.amphora": {
    ALLOCATED: "The amphora serves a load balancer.",
    BOOTING: "The amphora is being started; no action is needed.",
    READY: "A spare amphora that waits to be used; no action is needed.",
    FAILOVER_STOPPED:
      "The amphora stopped reporting at the same time as many others, so none is replaced; find out what they have in common, such as the management network.",
    PENDING_DELETE: "The amphora is being deleted and disappears by itself.",
    PENDING_CREATE: "The amphora is being created; no action is needed.",
    PENDING_UPDATE: "The amphora is being changed; no action is needed.",
    DELETED: "The amphora is gone; only its record is left until it is purged.",
    ERROR: "The amphora failed; fail its load balancer over to have it replaced.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
