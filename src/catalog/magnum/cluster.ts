import { hammer, pencil, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, gone, healthy, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enCluster } from "./en.ts";

/**
 * The states of a cluster: its last action and how it went, sent as `status`.
 * Names and order come from magnum/objects/fields.py (ClusterStatus).
 */
export const cluster = serviceField({
  id: "magnum.cluster",
  keys: ["status"],
  absent: "none",
  // an action that no table knows, but that is under way
  unlisted: (text) => (/(^|_)IN_PROGRESS$/i.test(text) ? copying(hammer) : undefined),
  states: {
    CREATE_IN_PROGRESS: copying(hammer),
    CREATE_FAILED: failed,
    CREATE_COMPLETE: healthy(),
    UPDATE_IN_PROGRESS: copying(pencil),
    UPDATE_FAILED: failed,
    UPDATE_COMPLETE: healthy(),
    DELETE_IN_PROGRESS: copying(trash),
    DELETE_FAILED: failed,
    DELETE_COMPLETE: gone(),
    RESUME_COMPLETE: healthy(),
    RESUME_FAILED: failed,
    RESTORE_COMPLETE: healthy(),
    ROLLBACK_IN_PROGRESS: copying(undo2),
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
