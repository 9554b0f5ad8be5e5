import { copy, eject, hammer, pencil, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enSnapshot } from "./en.ts";

/**
 * The states of a volume snapshot, sent as `status`.
 * Names and order come from cinder/objects/fields.py (SnapshotStatus).
 */
export const snapshot = serviceField({
  id: "cinder.snapshot",
  keys: ["status"],
  states: {
    error: failed,
    available: healthy(),
    creating: moving(hammer),
    deleting: moving(trash),
    deleted: gone(),
    // listed upstream, but never sent
    updating: moving(pencil),
    error_deleting: failed,
    unmanaging: moving(eject),
    "backing-up": copying(copy),
    restoring: moving(undo2),
    unknown,
  },
  words: enSnapshot,
});
