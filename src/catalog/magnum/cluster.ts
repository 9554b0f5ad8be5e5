import { defineField } from "../../state/field.ts";
import { hammer, pencil, trash, undo2 } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unclear, unknown, waiting } from "../../state/rows.ts";
import { enCluster } from "./en.ts";

/**
 * The states of a cluster: its last action and how it went, sent as `status`.
 * Names and order come from magnum/objects/fields.py (ClusterStatus).
 */
export const cluster = defineField({
  id: "magnum.cluster",
  keys: ["status"],
  absent: "none",
  states: {
    CREATE_IN_PROGRESS: moving(hammer),
    CREATE_FAILED: failed,
    CREATE_COMPLETE: healthy(),
    UPDATE_IN_PROGRESS: moving(pencil),
    UPDATE_FAILED: failed,
    UPDATE_COMPLETE: healthy(),
    DELETE_IN_PROGRESS: moving(trash),
    DELETE_FAILED: failed,
    DELETE_COMPLETE: gone(),
    RESUME_COMPLETE: healthy(),
    RESUME_FAILED: failed,
    RESTORE_COMPLETE: healthy(),
    ROLLBACK_IN_PROGRESS: moving(undo2),
    ROLLBACK_FAILED: failed,
    ROLLBACK_COMPLETE: waiting(),
    SNAPSHOT_COMPLETE: healthy(),
    CHECK_COMPLETE: healthy(),
    ADOPT_COMPLETE: healthy(),
    // nothing is sent: `null`
    none: unclear(),
    unknown,
  },
  words: enCluster,
});
