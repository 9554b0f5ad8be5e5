import { hammer, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enBackup } from "./en.ts";

/**
 * The states of a share backup, sent as `status`.
 * Names and order come from manila/common/constants.py (STATUS_*).
 */
export const backup = serviceField({
  id: "manila.backup",
  keys: ["status"],
  states: {
    creating: copying(hammer),
    available: healthy(),
    restoring: copying(undo2),
    deleting: moving(trash),
    error: failed,
    error_deleting: failed,
    unknown,
  },
  words: enBackup,
});
