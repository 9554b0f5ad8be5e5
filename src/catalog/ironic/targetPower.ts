import { power, powerOff, rotateCw } from "../../state/icons.ts";
import { moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enTargetPower } from "./en.ts";

/**
 * What the power of a node is changing to: `target_power_state`, `null` at rest.
 * Words come from ironic/common/states.py.
 */
export const targetPower = serviceField({
  id: "ironic.target_power",
  keys: ["target_power_state"],
  absent: "none",
  states: {
    "power on": moving(power),
    "power off": moving(powerOff),
    rebooting: moving(rotateCw),
    "soft rebooting": moving(rotateCw),
    "soft power off": moving(powerOff),
    none: resting(),
    unknown,
  },
  words: enTargetPower,
});
