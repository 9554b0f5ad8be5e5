import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { attachment } from "../catalog/cinder/attachment.ts";
import { backup } from "../catalog/cinder/backup.ts";
import type { CinderTexts, cinder } from "../catalog/cinder/fields.ts";
import { group } from "../catalog/cinder/group.ts";
import { groupSnapshot } from "../catalog/cinder/groupSnapshot.ts";
import { snapshot } from "../catalog/cinder/snapshot.ts";
import { summarizeVolume } from "../catalog/cinder/summarizeVolume.ts";
import { volume } from "../catalog/cinder/volume.ts";
import { volumeMigration } from "../catalog/cinder/volumeMigration.ts";
import { volumeReplication } from "../catalog/cinder/volumeReplication.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { cinder } from "../catalog/cinder/fields.ts";
export { summarizeVolume } from "../catalog/cinder/summarizeVolume.ts";

/** Shows a volume, from its `status`. Renders a `<span>`. */
export const VolumeStatusBadge = /* @__PURE__ */ fieldBadge("VolumeStatusBadge", volume, "status");

/** Shows the migration of a volume, from its `migration_status`. Renders a `<span>`. */
export const VolumeMigrationStatusBadge = /* @__PURE__ */ fieldBadge(
  "VolumeMigrationStatusBadge",
  volumeMigration,
  "status",
);

/** Shows the replication of a volume, from its `replication_status`. Renders a `<span>`. */
export const VolumeReplicationStatusBadge = /* @__PURE__ */ fieldBadge(
  "VolumeReplicationStatusBadge",
  volumeReplication,
  "status",
);

/** Shows a volume snapshot, from its `status`. Renders a `<span>`. */
export const SnapshotStatusBadge = /* @__PURE__ */ fieldBadge("SnapshotStatusBadge", snapshot, "status");

/** Shows a volume backup, from its `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/** Shows a volume attachment, from its `status`. Renders a `<span>`. */
export const AttachmentStatusBadge = /* @__PURE__ */ fieldBadge("AttachmentStatusBadge", attachment, "status");

/** Shows a volume group, from its `status`. Renders a `<span>`. */
export const GroupStatusBadge = /* @__PURE__ */ fieldBadge("GroupStatusBadge", group, "status");

/** Shows a snapshot of a volume group, from its `status`. Renders a `<span>`. */
export const GroupSnapshotStatusBadge = /* @__PURE__ */ fieldBadge("GroupSnapshotStatusBadge", groupSnapshot, "status");

/** Shows a volume: its leading state (see `summarizeVolume`), and a mark for its hints. Renders a `<span>`. */
export const VolumeBadge = /* @__PURE__ */ resourceBadge("VolumeBadge", summarizeVolume, "volume");

/** The labels of Cinder in a language. */
export type CinderLocale = ServiceLocale<CinderTexts>;

/** One sentence for each state of Cinder. */
export type CinderMeanings = ServiceMeanings<typeof cinder>;
