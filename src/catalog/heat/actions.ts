import { camera, hammer, inbox, moon, moonStar, pencil, search, sunrise, trash, undo2 } from "../../state/icons.ts";
import { copying, failed, gone, healthy, resting, waiting } from "../../state/rows.ts";

/** The states of the actions that a stack has in common with its resources, in the order of both. */
export const actions = {
  CREATE_IN_PROGRESS: copying(hammer),
  CREATE_FAILED: failed,
  CREATE_COMPLETE: healthy(),
  DELETE_IN_PROGRESS: copying(trash),
  DELETE_FAILED: failed,
  DELETE_COMPLETE: gone(),
  UPDATE_IN_PROGRESS: copying(pencil),
  UPDATE_FAILED: failed,
  UPDATE_COMPLETE: healthy(),
  ROLLBACK_IN_PROGRESS: copying(undo2),
  ROLLBACK_FAILED: failed,
  ROLLBACK_COMPLETE: waiting(),
  SUSPEND_IN_PROGRESS: copying(moonStar),
  SUSPEND_FAILED: failed,
  SUSPEND_COMPLETE: resting(moon),
  RESUME_IN_PROGRESS: copying(sunrise),
  RESUME_FAILED: failed,
  RESUME_COMPLETE: healthy(),
  ADOPT_IN_PROGRESS: copying(inbox),
  ADOPT_FAILED: failed,
  ADOPT_COMPLETE: healthy(),
  SNAPSHOT_IN_PROGRESS: copying(camera),
  SNAPSHOT_FAILED: failed,
  SNAPSHOT_COMPLETE: healthy(),
  CHECK_IN_PROGRESS: copying(search),
  CHECK_FAILED: failed,
  CHECK_COMPLETE: healthy(),
};
