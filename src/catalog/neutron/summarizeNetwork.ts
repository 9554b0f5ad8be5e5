import { defineResource } from "../../resource/defineResource.ts";
import { resting } from "../../state/rows.ts";
import { admin } from "./admin.ts";
import { network } from "./network.ts";
import { leadingOf } from "./switched.ts";

const NOT_TOLD = resting();

/** Sums up a network by its status and `admin_state_up`. One that is switched off is meant to be DOWN. */
export const summarizeNetwork = /* @__PURE__ */ defineResource({
  fields: { status: network, admin },
  // Where the switch leads, the status is at most DOWN.
  rule: (readings) => ({ lead: leadingOf(readings), rows: { status: NOT_TOLD } }),
  calms: [
    // What is switched off is down on purpose, as Neutron does it with ports: neutron/plugins/ml2/rpc.py,
    // _get_new_status. Neutron itself sends no network as DOWN; other plugins do.
    "status",
  ],
});
