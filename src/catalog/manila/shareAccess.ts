import { rotateCw } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enShareAccess } from "./en.ts";

/**
 * The states of the access rules of a share, sent as `access_rules_status`.
 * Names and order come from manila/common/constants.py (SHARE_INSTANCE_RULES_*).
 */
export const shareAccess = serviceField({
  id: "manila.share.access",
  keys: ["access_rules_status"],
  states: {
    active: healthy(),
    syncing: moving(rotateCw),
    error: failed,
    out_of_sync: moving(rotateCw),
    unknown,
  },
  words: enShareAccess,
});
