import { circleStop, eject } from "../../state/icons.ts";
import { failed, healthy, resting, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enOperating } from "./en.ts";

/**
 * The states of the operation of a load balancer or one of its parts, sent as `operating_status`.
 * Names and order come from octavia_lib/common/constants.py (SUPPORTED_OPERATING_STATUSES).
 */
export const operating = serviceField({
  id: "octavia.operating",
  keys: ["operating_status"],
  states: {
    ONLINE: healthy(),
    OFFLINE: resting(circleStop),
    DEGRADED: waiting(),
    ERROR: failed,
    DRAINING: resting(eject),
    NO_MONITOR: unclear(),
    unknown,
  },
  words: enOperating,
});
