import { hourglass, pencil, trash } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAccessRule } from "./en.ts";

/**
 * The states of one access rule, sent as `state`.
 * Names and order come from manila/common/constants.py (ACCESS_RULES_STATES).
 */
export const accessRule = serviceField({
  id: "manila.access_rule",
  keys: ["state"],
  states: {
    queued_to_apply: moving(pencil),
    queued_to_deny: moving(trash),
    queued_to_update: moving(pencil),
    applying: moving(pencil),
    denying: moving(trash),
    updating: moving(pencil),
    active: healthy(),
    error: failed,
    deleted: gone(),
    new: moving(hourglass),
    unknown,
  },
  words: enAccessRule,
});
