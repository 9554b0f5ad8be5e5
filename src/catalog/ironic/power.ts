import { circleStop, powerOff, rotateCw } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enPower } from "./en.ts";

/**
 * The states of the power of a node, sent as `power_state`, `target_power_state`.
 * Names and order come from ironic/common/states.py (POWER_*).
 */
export const power = serviceField({
  id: "ironic.power",
  keys: ["power_state"],
  absent: "none",
  states: {
    "power on": healthy(),
    "power off": resting(circleStop),
    // listed upstream, but never sent
    rebooting: moving(rotateCw),
    // listed upstream, but never sent
    "soft rebooting": moving(rotateCw),
    // listed upstream, but never sent
    "soft power off": moving(powerOff),
    error: failed,
    // nothing is sent: `null`
    none: unclear(),
    unknown,
  },
  words: enPower,
});
