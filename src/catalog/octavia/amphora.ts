import { circleDashed, hammer, pencil, trash } from "../../state/icons.ts";
import { failed, gone, healthy, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAmphora } from "./en.ts";

/**
 * The states of an amphora, sent as `status`.
 * Names and order come from octavia_lib/common/constants.py (SUPPORTED_PROVISIONING_STATUSES).
 */
export const amphora = serviceField({
  id: "octavia.amphora",
  keys: ["status"],
  states: {
    ALLOCATED: healthy(),
    BOOTING: moving(hammer),
    READY: { ...resting(circleDashed), droppedIn: "Xena" },
    FAILOVER_STOPPED: failed,
    PENDING_DELETE: moving(trash),
    PENDING_CREATE: moving(hammer),
    PENDING_UPDATE: moving(pencil),
    DELETED: gone(),
    ERROR: failed,
    unknown,
  },
  words: enAmphora,
});
