import { circleStop, hammer } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enTrunk } from "./en.ts";

/**
 * The states of a trunk, sent as `status`.
 * Names and order come from neutron_lib/services/trunk/constants.py (TRUNK_*_STATUS).
 */
export const trunk = serviceField({
  id: "neutron.trunk",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    DOWN: resting(circleStop),
    BUILD: moving(hammer),
    DEGRADED: waiting(),
    ERROR: failed,
    unknown,
  },
  words: enTrunk,
});
