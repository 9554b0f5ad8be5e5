import { hammer, pencil, trash } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enGroupSnapshot } from "./en.ts";

/**
 * The states of a snapshot of a volume group, sent as `status`.
 * Names and order come from cinder/objects/fields.py (GroupSnapshotStatus).
 */
export const groupSnapshot = serviceField({
  id: "cinder.group_snapshot",
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
    unknown,
  },
  words: enGroupSnapshot,
});
