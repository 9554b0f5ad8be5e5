import { circleSlash, link, unlink } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enShareAttachment } from "./en.ts";

/**
 * The states of a share that is attached to a server, sent as `status`.
 * Names and order come from nova/objects/fields.py (ShareMappingStatus).
 */
export const shareAttachment = serviceField({
  id: "nova.share_attachment",
  keys: ["status"],
  states: {
    attaching: moving(link),
    detaching: moving(unlink),
    active: healthy(),
    inactive: resting(circleSlash),
    error: failed,
    unknown,
  },
  words: enShareAttachment,
});
