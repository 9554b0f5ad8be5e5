import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { attachment } from "./attachment.ts";
import { backup } from "./backup.ts";
import { group } from "./group.ts";
import { groupSnapshot } from "./groupSnapshot.ts";
import { snapshot } from "./snapshot.ts";
import { summarizeVolume } from "./summarizeVolume.ts";
import { volume } from "./volume.ts";
import { volumeMigration } from "./volumeMigration.ts";
import { volumeReplication } from "./volumeReplication.ts";

/** Shows a volume, by its `status`. Renders a `<span>`. */
export const VolumeStatusBadge = /* @__PURE__ */ fieldBadge("VolumeStatusBadge", volume, "status");

/** Shows the migration of a volume: `migration_status`. Renders a `<span>`. */
export const VolumeMigrationStatusBadge = /* @__PURE__ */ fieldBadge(
  "VolumeMigrationStatusBadge",
  volumeMigration,
  "status",
);

/** Shows the replication of a volume: `replication_status`. Renders a `<span>`. */
export const VolumeReplicationStatusBadge = /* @__PURE__ */ fieldBadge(
  "VolumeReplicationStatusBadge",
  volumeReplication,
  "status",
);

/** Shows a volume snapshot, by its `status`. Renders a `<span>`. */
export const SnapshotStatusBadge = /* @__PURE__ */ fieldBadge("SnapshotStatusBadge", snapshot, "status");

/** Shows a volume backup, by its `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/** Shows a volume attachment, by its `status`. Renders a `<span>`. */
export const AttachmentStatusBadge = /* @__PURE__ */ fieldBadge("AttachmentStatusBadge", attachment, "status");

/** Shows a volume group, by its `status`. Renders a `<span>`. */
export const GroupStatusBadge = /* @__PURE__ */ fieldBadge("GroupStatusBadge", group, "status");

/** Shows a snapshot of a volume group, by its `status`. Renders a `<span>`. */
export const GroupSnapshotStatusBadge = /* @__PURE__ */ fieldBadge("GroupSnapshotStatusBadge", groupSnapshot, "status");

/** Shows a volume: what leads (see `summarizeVolume`), and a mark for the rest. Renders a `<span>`. */
export const VolumeBadge = /* @__PURE__ */ resourceBadge("VolumeBadge", summarizeVolume, "volume");
