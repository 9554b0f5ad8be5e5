import type { OctaviaMeanings } from "../fields.ts";

/** English. */
export const octaviaEn: OctaviaMeanings = {
  lang: "en",
  "octavia.provisioning": {
    ACTIVE: "The settings are in force and can be changed; whether traffic is served, the operating status tells.",
    PENDING_DELETE: "It is being deleted and cannot be changed meanwhile; it disappears by itself.",
    PENDING_CREATE: "It is being set up and cannot be changed meanwhile; nothing to do.",
    PENDING_UPDATE:
      "A change is being put in force; traffic goes on by the old settings, and no other change is accepted until then.",
    DELETED: "It is gone; only its record is left until it is purged.",
    ERROR:
      "The last change could not be put in force; have an administrator fail the load balancer over, or delete it and make it again.",
    unknown: "The value is missing or unknown to this version; assume neither good nor bad.",
  },
  "octavia.operating": {
    ONLINE: "Traffic is served and all checked members are well.",
    OFFLINE:
      "Nothing is served: it is switched off, has not reported yet, or nothing uses it; if it is switched on, give it a listener or a pool.",
    DEGRADED:
      "Traffic is served, but a part has failed or a listener is at its connection limit; look for the member in error.",
    ERROR:
      "No traffic can be served: all members fail their checks, or the load balancer does not answer; look at the servers behind it.",
    DRAINING:
      "The member, by its weight of 0, takes no new connections and finishes the old ones; raise the weight to have it back.",
    NO_MONITOR: "Nobody checks this member, so it may be well or not; add a health monitor to its pool to know.",
    unknown: "The value is missing or unknown to this version; assume neither good nor bad.",
  },
  "octavia.amphora": {
    ALLOCATED: "The amphora serves a load balancer.",
    BOOTING: "The amphora is being started; nothing to do.",
    READY: "A spare amphora that waits to be used; nothing to do.",
    FAILOVER_STOPPED:
      "The amphora stopped reporting at the same time as many others, so none is replaced; find out what they have in common, such as the management network.",
    PENDING_DELETE: "The amphora is being deleted and disappears by itself.",
    PENDING_CREATE: "The amphora is being made; nothing to do.",
    PENDING_UPDATE: "The amphora is being changed; nothing to do.",
    DELETED: "The amphora is gone; only its record is left until it is purged.",
    ERROR: "The amphora failed; fail its load balancer over to have it replaced.",
    unknown: "The value is missing or unknown to this version; assume neither good nor bad.",
  },
};
