/** The English labels of a volume. */
export const enVolume = {
  creating: "Creating",
  available: "Available",
  deleting: "Deleting",
  error: "Error",
  error_deleting: "Delete Failed",
  error_managing: "Manage Failed",
  managing: "Managing",
  attaching: "Attaching",
  "in-use": "In Use",
  detaching: "Detaching",
  maintenance: "In Maintenance",
  "restoring-backup": "Restoring Backup",
  error_restoring: "Restore from Backup Failed",
  reserved: "Reserved",
  "awaiting-transfer": "Awaiting Transfer",
  "backing-up": "Backing Up",
  "error_backing-up": "Backup Failed",
  error_extending: "Extend Failed",
  downloading: "Writing Image to Volume",
  uploading: "Uploading Volume as Image",
  retyping: "Changing Volume Type",
  extending: "Extending",
  reverting: "Reverting to Snapshot",
  unmanaging: "Unmanaging",
  error_unmanaging: "Unmanage Failed",
  unknown: "Unknown",
};

/** The English labels of the migration of a volume. */
export const enVolumeMigration = {
  migrating: "Migrating",
  error: "Migration Failed",
  success: "Migration Complete",
  completing: "Completing Migration",
  none: "No Migration",
  starting: "Migration Starting",
  unknown: "Unknown",
};

/** The English labels of the replication of a volume. */
export const enVolumeReplication = {
  error: "Replication Error",
  enabled: "Replication On",
  disabled: "Replication Off",
  "not-capable": "Not Replicable",
  "failing-over": "Failing Over",
  "failover-error": "Failover Failed",
  "failed-over": "Failed Over",
  enabling: "Enabling Replication",
  disabling: "Disabling Replication",
  none: "Not Replicated",
  unknown: "Unknown",
};

/** The English labels of a volume snapshot. */
export const enSnapshot = {
  error: "Error",
  available: "Available",
  creating: "Creating",
  deleting: "Deleting",
  deleted: "Deleted",
  updating: "Updating",
  error_deleting: "Delete Failed",
  unmanaging: "Unmanaging",
  "backing-up": "Backing Up",
  restoring: "Reverting Volume",
  unknown: "Unknown",
};

/** The English labels of a volume backup. */
export const enBackup = {
  error: "Error",
  error_deleting: "Delete Failed",
  creating: "Creating",
  available: "Available",
  deleting: "Deleting",
  deleted: "Deleted",
  restoring: "Restoring to Volume",
  unknown: "Unknown",
};

/** The English labels of a volume attachment. */
export const enAttachment = {
  attached: "Attached",
  attaching: "Attaching",
  detached: "Detached",
  reserved: "Reserved",
  error_attaching: "Attach Failed",
  error_detaching: "Detach Failed",
  deleted: "Deleted",
  none: "Never Attached",
  unknown: "Unknown",
};

/** The English labels of a volume group. */
export const enGroup = {
  error: "Error",
  available: "Available",
  creating: "Creating",
  deleting: "Deleting",
  deleted: "Deleted",
  updating: "Updating",
  "in-use": "In Use",
  error_deleting: "Delete Failed",
  unknown: "Unknown",
};

/** The English labels of a snapshot of a volume group. */
export const enGroupSnapshot = {
  error: "Error",
  available: "Available",
  creating: "Creating",
  deleting: "Deleting",
  deleted: "Deleted",
  updating: "Updating",
  error_deleting: "Delete Failed",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a volume. */
export const enHints = {
  attachedToNothing: "In use, but attached to nothing",
  attachedAlready: "Available, but still attached",
};
