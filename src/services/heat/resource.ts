import { defineField } from "../../catalog/field.ts";
import { camera, hammer, inbox, moon, moonStar, pencil, search, sunrise, trash, undo2 } from "../../catalog/icons.ts";
import { failed, gone, healthy, moving, resting, unclear, unknown, waiting } from "../../catalog/rows.ts";
import { enResource } from "./en.ts";

/**
 * The states of a resource of a stack: its last action and how it went, sent as `resource_status`.
 * Names and order come from heat/engine/status.py (ResourceStatus.ACTIONS × STATUSES).
 */
export const resource = defineField({
  id: "heat.resource",
  keys: ["resource_status"],
  states: {
    // listed upstream, but never sent
    INIT_IN_PROGRESS: moving(hammer),
    // listed upstream, but never sent
    INIT_FAILED: failed,
    INIT_COMPLETE: unclear(),
    CREATE_IN_PROGRESS: moving(hammer),
    CREATE_FAILED: failed,
    CREATE_COMPLETE: healthy(),
    DELETE_IN_PROGRESS: moving(trash),
    DELETE_FAILED: failed,
    DELETE_COMPLETE: gone(),
    UPDATE_IN_PROGRESS: moving(pencil),
    UPDATE_FAILED: failed,
    UPDATE_COMPLETE: healthy(),
    // listed upstream, but never sent
    ROLLBACK_IN_PROGRESS: moving(undo2),
    // listed upstream, but never sent
    ROLLBACK_FAILED: failed,
    ROLLBACK_COMPLETE: waiting(),
    SUSPEND_IN_PROGRESS: moving(moonStar),
    SUSPEND_FAILED: failed,
    SUSPEND_COMPLETE: resting(moon),
    RESUME_IN_PROGRESS: moving(sunrise),
    RESUME_FAILED: failed,
    RESUME_COMPLETE: healthy(),
    ADOPT_IN_PROGRESS: moving(inbox),
    ADOPT_FAILED: failed,
    ADOPT_COMPLETE: healthy(),
    SNAPSHOT_IN_PROGRESS: moving(camera),
    SNAPSHOT_FAILED: failed,
    SNAPSHOT_COMPLETE: healthy(),
    CHECK_IN_PROGRESS: moving(search),
    CHECK_FAILED: failed,
    CHECK_COMPLETE: healthy(),
    unknown,
  },
  words: enResource,
});
