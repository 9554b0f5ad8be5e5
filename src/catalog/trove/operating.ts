import { crown, eject, hammer, hourglass, pencil, rotateCw, upload } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enOperating } from "./en.ts";

/**
 * The states of the database in an instance, sent as `operating_status`, `service_status`.
 * Names and order come from trove/instance/service_status.py (the third argument of each of ServiceStatuses).
 */
export const operating = serviceField({
  id: "trove.operating",
  keys: ["operating_status", "service_status"],
  absent: "none",
  states: {
    ACTIVE: healthy(),
    // listed upstream, but never sent
    BLOCKED: waiting(),
    SHUTDOWN: failed,
    FAILED: failed,
    BUILD: moving(hammer),
    // listed upstream, but never sent
    PROMOTE: moving(crown),
    // listed upstream, but never sent
    EJECT: moving(eject),
    // listed upstream, but never sent
    LOGGING: moving(upload),
    ERROR: failed,
    NEW: moving(hourglass),
    DELETED: gone(),
    RESTART_REQUIRED: waiting(),
    HEALTHY: healthy(),
    // listed upstream, but never sent
    UPGRADING: moving(pencil),
    RESTARTING: moving(rotateCw),
    // nothing is sent: `""`
    none: unclear(),
    unknown,
  },
  words: enOperating,
});
