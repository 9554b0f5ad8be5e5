import { arrowRightLeft, circleSlash, clipboardCheck, undo2 } from "../../state/icons.ts";
import { copying, failed, healthy, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enShareTask } from "./en.ts";

/**
 * The states of the migration of a share, sent as `task_state`.
 * Names and order come from manila/common/constants.py (TASK_STATE_STATUSES).
 */
export const shareTask = serviceField({
  id: "manila.share.task",
  keys: ["task_state"],
  absent: "none",
  states: {
    migration_starting: moving(arrowRightLeft),
    migration_in_progress: copying(arrowRightLeft),
    migration_completing: copying(clipboardCheck),
    migration_success: healthy(),
    migration_error: failed,
    migration_cancelled: resting(circleSlash),
    migration_cancel_in_progress: moving(undo2),
    migration_driver_starting: moving(arrowRightLeft),
    migration_driver_in_progress: copying(arrowRightLeft),
    migration_driver_phase1_done: waiting(),
    data_copying_starting: moving(arrowRightLeft),
    data_copying_in_progress: copying(arrowRightLeft),
    data_copying_completing: copying(clipboardCheck),
    data_copying_completed: waiting(),
    data_copying_cancelled: resting(circleSlash),
    data_copying_error: failed,
    // nothing is sent: `null`
    none: resting(),
    unknown,
  },
  words: enShareTask,
});
