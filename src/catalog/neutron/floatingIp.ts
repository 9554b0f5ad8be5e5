import { defineField } from "../../state/field.ts";
import { circleStop } from "../../state/icons.ts";
import { failed, healthy, resting, unknown } from "../../state/rows.ts";
import { enFloatingIp } from "./en.ts";

/**
 * The states of a floating IP, sent as `status`.
 * Names and order come from neutron_lib/constants.py (FLOATINGIP_STATUS_*).
 */
export const floatingIp = defineField({
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
