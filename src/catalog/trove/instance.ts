import {
  copy,
  crown,
  eject,
  hammer,
  hourglass,
  moveDiagonal,
  pencil,
  rotateCw,
  trash,
  unlink,
} from "../../state/icons.ts";
import { copying, failed, healthy, lost, moving, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enInstance } from "./en.ts";

/**
 * The states of a database instance, sent as `status`.
 * Names and order come from trove/instance/models.py (InstanceStatus).
 */
export const instance = serviceField({
  id: "trove.instance",
  keys: ["status"],
  states: {
    HEALTHY: { ...healthy(), droppedIn: "Wallaby" },
    ACTIVE: healthy(),
    BLOCKED: { ...waiting(), droppedIn: "Wallaby" },
    BUILD: moving(hammer),
    FAILED: { ...failed, droppedIn: "Wallaby" },
    REBOOT: moving(rotateCw),
    RESIZE: moving(moveDiagonal),
    BACKUP: copying(copy),
    SHUTDOWN: moving(trash),
    ERROR: failed,
    RESTART_REQUIRED: waiting(),
    PROMOTE: moving(crown),
    EJECT: moving(eject),
    UPGRADE: moving(pencil),
    DETACH: moving(unlink),
    UNKNOWN: lost,
    // listed upstream, but never sent
    NEW: moving(hourglass),
    unknown,
  },
  words: enInstance,
});
