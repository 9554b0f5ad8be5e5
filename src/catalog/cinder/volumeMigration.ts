import { arrowRightLeft, clipboardCheck } from "../../state/icons.ts";
import { copying, failed, healthy, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enVolumeMigration } from "./en.ts";

/**
 * The states of the migration of a volume, sent as `migration_status`, `os-vol-mig-status-attr:migstat`.
 * Names and order come from cinder/objects/fields.py (VolumeMigrationStatus).
 */
export const volumeMigration = serviceField({
  id: "cinder.volume.migration",
  keys: ["migration_status", "os-vol-mig-status-attr:migstat"],
  absent: "none",
  // the temporary volume of a migration names its source (cinder/volume/manager.py, _migrate_volume_generic)
  unlisted: (text) => (/^target:/i.test(text) ? copying(arrowRightLeft) : undefined),
  states: {
    migrating: copying(arrowRightLeft),
    error: failed,
    success: healthy(),
    completing: copying(clipboardCheck),
    // listed upstream, but never sent
    none: resting(),
    starting: copying(arrowRightLeft),
    unknown,
  },
  words: enVolumeMigration,
});
