import { arrowRightLeft, eject, hammer, inbox, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, healthy, moving, retrying, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enSnapshot } from "./en.ts";

/**
 * The states of a share snapshot, sent as `status`.
 * Names and order come from manila/common/constants.py (SHARE_SNAPSHOT_STATUSES).
 */
export const snapshot = serviceField({
  id: "manila.snapshot",
  keys: ["status"],
  states: {
    available: healthy(),
    error: failed,
    error_deleting: failed,
    deleting: moving(trash),
    creating: moving(hammer),
    manage_starting: moving(inbox),
    unmanage_starting: moving(eject),
    unmanage_error: failed,
    manage_error: failed,
    migrating: copying(arrowRightLeft),
    migrating_to: copying(arrowRightLeft),
    restoring: moving(undo2),
    deferred_deleting: moving(trash),
    error_deferred_deleting: retrying,
    unknown,
  },
  words: enSnapshot,
});
