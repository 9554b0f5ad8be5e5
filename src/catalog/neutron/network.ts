import { hammer } from "../../state/icons.ts";
import { failed, healthy, moving, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enNetwork } from "./en.ts";

/**
 * The states of a network, sent as `status`.
 * Names and order come from neutron_lib/constants.py (NET_STATUS_*).
 */
export const network = serviceField({
  id: "neutron.network",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    BUILD: moving(hammer),
    DOWN: waiting(),
    ERROR: failed,
    unknown,
  },
  words: enNetwork,
});
