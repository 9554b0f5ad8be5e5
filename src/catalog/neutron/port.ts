import { circleStop, hammer } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enPort } from "./en.ts";

/**
 * The states of a port, sent as `status`, `port_state`.
 * Names and order come from neutron_lib/constants.py (PORT_STATUS_*).
 */
export const port = serviceField({
  id: "neutron.port",
  keys: ["status", "port_state"],
  states: {
    ACTIVE: healthy(),
    BUILD: moving(hammer),
    DOWN: resting(circleStop),
    ERROR: failed,
    "N/A": resting(),
    unknown,
  },
  words: enPort,
});
