import { failed, healthy, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enHealth } from "./en.ts";

/**
 * The states of the health of a cluster, sent as `health_status`.
 * Names and order come from magnum/objects/fields.py (ClusterHealthStatus).
 */
export const health = serviceField({
  id: "magnum.health",
  keys: ["health_status"],
  absent: "none",
  states: {
    HEALTHY: healthy(),
    UNHEALTHY: failed,
    UNKNOWN: unclear(),
    // nothing is sent: `null`
    none: unclear(),
    unknown,
  },
  words: enHealth,
});
