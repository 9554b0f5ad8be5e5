import { hourglass } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enZone } from "./en.ts";

/**
 * The states of a zone, sent as `status`.
 * Names and order come from designate/objects/zone.py (Zone.status).
 */
export const zone = serviceField({
  id: "designate.zone",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    PENDING: moving(hourglass),
    ERROR: failed,
    DELETED: gone(),
    // listed upstream, but never sent
    SUCCESS: healthy(),
    // listed upstream, but never sent
    NO_ZONE: failed,
    unknown,
  },
  words: enZone,
});
