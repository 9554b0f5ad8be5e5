import { hammer, pencil, trash } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enProvisioning } from "./en.ts";

/**
 * The states of the provisioning of a load balancer or one of its parts, sent as `provisioning_status`.
 * Names and order come from octavia_lib/common/constants.py (SUPPORTED_PROVISIONING_STATUSES).
 */
export const provisioning = serviceField({
  id: "octavia.provisioning",
  keys: ["provisioning_status"],
  states: {
    ACTIVE: healthy(),
    PENDING_DELETE: moving(trash),
    PENDING_CREATE: moving(hammer),
    PENDING_UPDATE: moving(pencil),
    DELETED: gone(),
    ERROR: failed,
    unknown,
  },
  words: enProvisioning,
});
