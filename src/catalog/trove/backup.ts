import { hammer, hourglass, upload } from "../../state/icons.ts";
import { copying, failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enBackup } from "./en.ts";

/**
 * The states of a database backup, sent as `status`.
 * Names and order come from trove/backup/state.py (BackupState).
 */
export const backup = serviceField({
  id: "trove.backup",
  keys: ["status"],
  states: {
    NEW: moving(hourglass),
    BUILDING: copying(hammer),
    SAVING: copying(upload),
    COMPLETED: healthy(),
    FAILED: failed,
    RESTORED: healthy(),
    DELETE_FAILED: failed,
    unknown,
  },
  words: enBackup,
});
