import { hammer } from "../../state/icons.ts";
import { copying, failed, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { actions } from "./actions.ts";
import { enResource } from "./en.ts";

/**
 * The states of a resource of a stack: its last action and how it went, sent as `resource_status`.
 * Names and order come from heat/engine/status.py (ResourceStatus.ACTIONS × STATUSES).
 */
export const resource = serviceField({
  id: "heat.resource",
  // openstacksdk sends it as `status`
  keys: ["resource_status", "status"],
  // an action that no table knows, but that is under way
  unlisted: (text) => (/(^|_)IN_PROGRESS$/i.test(text) ? copying(hammer) : undefined),
  states: {
    // listed upstream, but never sent
    INIT_IN_PROGRESS: copying(hammer),
    // listed upstream, but never sent
    INIT_FAILED: failed,
    INIT_COMPLETE: unclear(),
    // of these, ROLLBACK_IN_PROGRESS and ROLLBACK_FAILED are listed upstream, but never sent
    ...actions,
    unknown,
  },
  words: enResource,
});
