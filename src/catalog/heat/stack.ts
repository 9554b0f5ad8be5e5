import { defineField } from "../../state/field.ts";
import { undo2 } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { actions } from "./actions.ts";
import { enStack } from "./en.ts";

/**
 * The states of a stack: its last action and how it went, sent as `stack_status`.
 * Names and order come from heat/engine/stack.py (Stack.ACTIONS × Stack.STATUSES).
 */
export const stack = defineField({
  id: "heat.stack",
  keys: ["stack_status"],
  states: {
    ...actions,
    RESTORE_IN_PROGRESS: moving(undo2),
    RESTORE_FAILED: failed,
    RESTORE_COMPLETE: healthy(),
    unknown,
  },
  words: enStack,
});
