import {
  circleDashed,
  copy,
  download,
  eject,
  hammer,
  inbox,
  link,
  moveDiagonal,
  pencil,
  trash,
  undo2,
  unlink,
  upload,
  wrench,
} from "../../state/icons.ts";
import { copying, failed, healthy, moving, resting, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enVolume } from "./en.ts";

/**
 * The states of a volume, sent as `status`.
 * Names and order come from cinder/objects/fields.py (VolumeStatus).
 */
export const volume = serviceField({
  id: "cinder.volume",
  keys: ["status"],
  // of EVS, which is Cinder with changes (support.huaweicloud.com, "EVS Disk Status")
  aliases: { rollbacking: "reverting" },
  states: {
    creating: moving(hammer),
    available: resting(circleDashed),
    deleting: moving(trash),
    error: failed,
    error_deleting: failed,
    // listed upstream, but never sent
    error_managing: failed,
    // listed upstream, but never sent
    managing: moving(inbox),
    attaching: moving(link),
    "in-use": healthy(),
    detaching: moving(unlink),
    maintenance: copying(wrench),
    "restoring-backup": copying(undo2),
    error_restoring: failed,
    reserved: unclear(),
    "awaiting-transfer": waiting(),
    "backing-up": copying(copy),
    // listed upstream, but never sent
    "error_backing-up": failed,
    error_extending: failed,
    downloading: copying(download),
    uploading: copying(upload),
    retyping: copying(pencil),
    extending: moving(moveDiagonal),
    reverting: moving(undo2),
    unmanaging: moving(eject),
    error_unmanaging: failed,
    unknown,
  },
  words: enVolume,
});
