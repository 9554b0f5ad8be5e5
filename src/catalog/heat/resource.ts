import { defineField } from "../../state/field.ts";
import { hammer } from "../../state/icons.ts";
import { failed, moving, unclear, unknown } from "../../state/rows.ts";
import { actions } from "./actions.ts";
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
    // of these, ROLLBACK_IN_PROGRESS and ROLLBACK_FAILED are listed upstream, but never sent
    ...actions,
    unknown,
  },
  words: enResource,
});
