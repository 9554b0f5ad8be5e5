import { hammer } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enRouter } from "./en.ts";

/**
 * The states of a router, sent as `status`.
 * Names and order come from neutron_lib/constants.py (ROUTER_STATUS_*).
 */
export const router = serviceField({
  id: "neutron.router",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    ALLOCATING: { ...moving(hammer), droppedIn: "Ocata" },
    ERROR: failed,
    unknown,
  },
  words: enRouter,
});
