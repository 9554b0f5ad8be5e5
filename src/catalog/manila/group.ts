import { defineField } from "../../state/field.ts";
import { hammer, trash } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { enGroup } from "./en.ts";

/**
 * The states of a share group, sent as `status`.
 * Names and order come from manila/common/constants.py (STATUS_*).
 */
export const group = defineField({
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
