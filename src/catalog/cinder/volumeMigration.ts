import { defineField } from "../../state/field.ts";
import { arrowRightLeft, clipboardCheck } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unknown } from "../../state/rows.ts";
import { enVolumeMigration } from "./en.ts";

/**
 * The states of the migration of a volume, sent as `migration_status`, `os-vol-mig-status-attr:migstat`.
 * Names and order come from cinder/objects/fields.py (VolumeMigrationStatus).
 */
export const volumeMigration = defineField({
  id: "cinder.volume.migration",
  keys: ["migration_status", "os-vol-mig-status-attr:migstat"],
  absent: "none",
  states: {
    migrating: moving(arrowRightLeft),
    error: failed,
    success: healthy(),
    completing: moving(clipboardCheck),
    // listed upstream, but never sent
    none: resting(),
    starting: moving(arrowRightLeft),
    unknown,
  },
  words: enVolumeMigration,
});
