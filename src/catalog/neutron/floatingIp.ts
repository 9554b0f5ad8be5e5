import { circleStop } from "../../state/icons.ts";
import { failed, healthy, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enFloatingIp } from "./en.ts";

/**
 * The states of a floating IP, sent as `status`.
 * Names and order come from neutron_lib/constants.py (FLOATINGIP_STATUS_*).
 */
export const floatingIp = serviceField({
  id: "neutron.floatingip",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    DOWN: resting(circleStop),
    ERROR: failed,
    unknown,
  },
  words: enFloatingIp,
});
