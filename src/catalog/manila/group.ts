import { hammer, trash } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enGroup } from "./en.ts";

/**
 * The states of a share group, sent as `status`.
 * Names and order come from manila/common/constants.py (STATUS_*).
 */
export const group = serviceField({
  id: "manila.group",
  keys: ["status"],
  states: {
    creating: moving(hammer),
    available: healthy(),
    deleting: moving(trash),
    error: failed,
    unknown,
  },
  words: enGroup,
});
