import {
  AttachmentStatusBadge,
  BackupStatusBadge,
  GroupSnapshotStatusBadge,
  GroupStatusBadge,
  SnapshotStatusBadge,
  VolumeBadge,
  VolumeMigrationStatusBadge,
  VolumeReplicationStatusBadge,
  VolumeStatusBadge,
} from "../../src/entries/cinder.ts";
import type { Usage } from "./usage.ts";

/** The resources of Cinder. */
export const cinder: readonly Usage[] = [
  {
    name: "Volume",
    badges: [
      <VolumeBadge volume={{ status: "in-use", replication_status: "failover-error" }} />,
      <VolumeStatusBadge status="in-use" />,
      <VolumeMigrationStatusBadge status="migrating" />,
      <VolumeReplicationStatusBadge status="failover-error" />,
    ],
    use: "VolumeBadge in lists: it shows a migration that the status hides, and marks trouble with replication and attachments. The others on the volume’s own page, one per property.",
  },
  {
    name: "Volume snapshot",
    badges: [<SnapshotStatusBadge status="available" />],
    use: "Everywhere: the status is its only state.",
  },
  {
    name: "Volume backup",
    badges: [<BackupStatusBadge status="restoring" />],
    use: "Everywhere: the status is its only state. Show fail_reason beside an error.",
  },
  {
    name: "Volume attachment",
    badges: [<AttachmentStatusBadge status="attaching" />],
    use: "Everywhere: the status is its only state. Notifications send it as attach_status.",
  },
  {
    name: "Volume group",
    badges: [<GroupStatusBadge status="available" />],
    use: "Everywhere. If the group is replicated, put a VolumeReplicationStatusBadge next to it.",
  },
  {
    name: "Volume group snapshot",
    badges: [<GroupSnapshotStatusBadge status="creating" />],
    use: "Everywhere: the status is its only state.",
  },
];
