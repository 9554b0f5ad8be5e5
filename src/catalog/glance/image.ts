import { circleSlash, download, trash, upload } from "../../state/icons.ts";
import { copying, failed, gone, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enImage } from "./en.ts";

/**
 * The states of an image, sent as `status`.
 * Names and order come from glance/api/v2/images.py (get_base_properties).
 */
export const image = serviceField({
  id: "glance.image",
  keys: ["status"],
  states: {
    queued: unclear(),
    saving: copying(upload),
    active: healthy(),
    killed: { ...failed, droppedIn: "Rocky" },
    deleted: gone(),
    uploading: copying(upload),
    importing: copying(download),
    pending_delete: moving(trash),
    deactivated: resting(circleSlash),
    unknown,
  },
  words: enImage,
});
