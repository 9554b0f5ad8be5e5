import { hammer, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enBackup } from "./en.ts";

/**
 * The states of a volume backup, sent as `status`.
 * Names and order come from cinder/objects/fields.py (BackupStatus).
 */
export const backup = serviceField({
  id: "cinder.backup",
  keys: ["status"],
  states: {
    error: failed,
    error_deleting: failed,
    creating: copying(hammer),
    available: healthy(),
    deleting: moving(trash),
    deleted: gone(),
    restoring: copying(undo2),
    unknown,
  },
  words: enBackup,
});
