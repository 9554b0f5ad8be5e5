import { hammer, pencil, trash } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enGroup } from "./en.ts";

/**
 * The states of a volume group, sent as `status`.
 * Names and order come from cinder/objects/fields.py (GroupStatus).
 */
export const group = serviceField({
  id: "cinder.group",
  keys: ["status"],
  states: {
    error: failed,
    available: healthy(),
    creating: moving(hammer),
    deleting: moving(trash),
    deleted: gone(),
    updating: moving(pencil),
    // listed upstream, but never sent
    "in-use": healthy(),
    error_deleting: failed,
    unknown,
  },
  words: enGroup,
});
