import { hammer, undo2 } from "../../state/icons.ts";
import { copying, failed, healthy, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { actions } from "./actions.ts";
import { enStack } from "./en.ts";

/**
 * The states of a stack: its last action and how it went, sent as `stack_status`.
 * Names and order come from heat/engine/stack.py (Stack.ACTIONS × Stack.STATUSES).
 */
export const stack = serviceField({
  id: "heat.stack",
  // openstacksdk sends it as `status`
  keys: ["stack_status", "status"],
  // an action that no table knows, but that is under way
  unlisted: (text) => (/(^|_)IN_PROGRESS$/i.test(text) ? copying(hammer) : undefined),
  states: {
    ...actions,
    RESTORE_IN_PROGRESS: copying(undo2),
    RESTORE_FAILED: failed,
    RESTORE_COMPLETE: healthy(),
    unknown,
  },
  words: enStack,
});
