import { circleSlash, circleStop, hammer, pencil, trash } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enFirewallGroup } from "./en.ts";

/**
 * The states of a firewall group, sent as `status`.
 * Names and order come from neutron_lib/constants.py (ACTIVE …).
 */
export const firewallGroup = serviceField({
  id: "neutron.firewall_group",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    DOWN: resting(circleStop),
    CREATED: unclear(),
    PENDING_CREATE: moving(hammer),
    PENDING_UPDATE: moving(pencil),
    PENDING_DELETE: moving(trash),
    INACTIVE: resting(circleSlash),
    ERROR: failed,
    unknown,
  },
  words: enFirewallGroup,
});
