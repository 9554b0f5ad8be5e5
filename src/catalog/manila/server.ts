import { arrowRightLeft, circleSlash, eject, hammer, inbox, trash } from "../../state/icons.ts";
import { copying, failed, healthy, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enServer } from "./en.ts";

/**
 * The states of a share server, sent as `status`.
 * Names and order come from manila/common/constants.py (SHARE_SERVER_STATUSES).
 */
export const server = serviceField({
  id: "manila.server",
  keys: ["status"],
  states: {
    active: healthy(),
    error: failed,
    deleting: moving(trash),
    creating: moving(hammer),
    manage_starting: moving(inbox),
    unmanage_starting: moving(eject),
    unmanage_error: failed,
    manage_error: failed,
    inactive: resting(circleSlash),
    server_migrating: copying(arrowRightLeft),
    server_migrating_to: copying(arrowRightLeft),
    network_change: moving(arrowRightLeft),
    unknown,
  },
  words: enServer,
});
