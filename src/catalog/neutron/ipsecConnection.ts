import { hammer, pencil, trash } from "../../state/icons.ts";
import { failed, healthy, moving, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enIpsecConnection } from "./en.ts";

/**
 * The states of an IPsec site connection, sent as `status`.
 * Names and order come from neutron_lib/constants.py (ACTIVE …).
 */
export const ipsecConnection = serviceField({
  id: "neutron.ipsec_connection",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    DOWN: waiting(),
    // listed upstream, but never sent
    BUILD: moving(hammer),
    ERROR: failed,
    PENDING_CREATE: moving(hammer),
    PENDING_UPDATE: moving(pencil),
    PENDING_DELETE: moving(trash),
    unknown,
  },
  words: enIpsecConnection,
});
