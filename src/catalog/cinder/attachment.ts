import { link, unlink } from "../../state/icons.ts";
import { failed, gone, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAttachment } from "./en.ts";

/**
 * The states of a volume attachment, sent as `status`, `attach_status`.
 * Names and order come from cinder/objects/fields.py (VolumeAttachStatus).
 */
export const attachment = serviceField({
  id: "cinder.attachment",
  keys: ["status", "attach_status"],
  absent: "none",
  states: {
    attached: healthy(),
    attaching: moving(link),
    detached: resting(unlink),
    reserved: unclear(),
    error_attaching: failed,
    error_detaching: failed,
    deleted: gone(),
    // nothing is sent: `null`
    none: resting(),
    unknown,
  },
  words: enAttachment,
});
