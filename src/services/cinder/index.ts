export {
  AttachmentStatusBadge,
  BackupStatusBadge,
  GroupSnapshotStatusBadge,
  GroupStatusBadge,
  SnapshotStatusBadge,
  VolumeBadge,
  VolumeMigrationStatusBadge,
  VolumeReplicationStatusBadge,
  VolumeStatusBadge,
} from "./badges.ts";
export { type CinderLocale, type CinderMeanings, cinder } from "./fields.ts";
export { summarizeVolume } from "./summarizeVolume.ts";
