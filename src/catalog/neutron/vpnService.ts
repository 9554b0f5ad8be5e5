import { circleStop, hammer, pencil, trash } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enVpnService } from "./en.ts";

/**
 * The states of a VPN service, sent as `status`.
 * Names and order come from neutron_lib/constants.py (ACTIVE …).
 */
export const vpnService = serviceField({
  id: "neutron.vpnservice",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    DOWN: resting(circleStop),
    // listed upstream, but never sent
    BUILD: moving(hammer),
    ERROR: failed,
    PENDING_CREATE: unclear(),
    PENDING_UPDATE: moving(pencil),
    PENDING_DELETE: moving(trash),
    unknown,
  },
  words: enVpnService,
});
