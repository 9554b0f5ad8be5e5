import { failed, healthy, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enHealth } from "./en.ts";

/**
 * The states of the hardware of a node, as Redfish tells it, sent as `health`.
 * Names and order come from ironic/common/health_states.py (HealthState).
 */
export const health = serviceField({
  id: "ironic.health",
  keys: ["health"],
  absent: "none",
  states: {
    OK: healthy(),
    Warning: waiting(),
    Critical: failed,
    // nothing is sent: `null`
    none: unclear(),
    unknown,
  },
  words: enHealth,
});
