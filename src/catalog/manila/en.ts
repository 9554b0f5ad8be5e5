/** The English labels of a share. */
export const enShare = {
  creating: "Creating",
  creating_from_snapshot: "Creating from Snapshot",
  deleting: "Deleting",
  deferred_deleting: "Deleted, Cleanup Pending",
  deleted: "Deleted",
  error: "Error",
  error_deleting: "Delete Failed",
  error_deferred_deleting: "Cleanup Failed, Retry Pending",
  available: "Available",
  manage_starting: "Managing",
  manage_error: "Manage Failed",
  unmanage_starting: "Unmanaging",
  manage_error_unmanage_starting: "Managing Failed, Removing Share",
  unmanage_error: "Unmanage Failed",
  unmanaged: "Unmanaged",
  extending: "Extending",
  extending_error: "Extend Failed",
  shrinking: "Shrinking",
  shrinking_error: "Shrink Failed",
  migrating: "Migrating",
  migrating_to: "Receiving Migration",
  shrinking_possible_data_loss_error: "Shrink Refused",
  replication_change: "Promoting Replica",
  restoring: "Restoring",
  reverting: "Reverting to Snapshot",
  reverting_error: "Revert Failed",
  awaiting_transfer: "Awaiting Transfer",
  backup_creating: "Backing Up",
  backup_restoring: "Restoring Backup",
  backup_restoring_error: "Restore from Backup Failed",
  ensuring: "Checking Exports",
  server_migrating: "Migrating with Server",
  server_migrating_to: "Server Migration Destination",
  inactive: "Old Copy, Cleanup Pending",
  none: "No Share Instance Yet",
  unknown: "Unknown",
};

/** The English labels of the migration of a share. */
export const enShareTask = {
  migration_starting: "Migration Starting",
  migration_in_progress: "Migration in Progress",
  migration_completing: "Completing Migration",
  migration_success: "Migration Complete",
  migration_error: "Migration Failed",
  migration_cancelled: "Migration Cancelled",
  migration_cancel_in_progress: "Cancelling Migration",
  migration_driver_starting: "Driver Migration Starting",
  migration_driver_in_progress: "Driver Migration in Progress",
  migration_driver_phase1_done: "Ready, Completion Pending",
  data_copying_starting: "Data Copy Starting",
  data_copying_in_progress: "Copying Data",
  data_copying_completing: "Completing Data Copy",
  data_copying_completed: "Data Copied, Completion Pending",
  data_copying_cancelled: "Data Copy Cancelled",
  data_copying_error: "Data Copy Failed",
  none: "No Migration",
  unknown: "Unknown",
};

/** The English labels of the access rules of a share. */
export const enShareAccess = {
  active: "Access Rules in Effect",
  syncing: "Applying Access Rules",
  error: "Applying Access Rules Failed",
  out_of_sync: "Access Rules Out of Sync, Applying",
  unknown: "Unknown",
};

/** The English labels of one access rule. */
export const enAccessRule = {
  queued_to_apply: "Rule Pending",
  queued_to_deny: "Withdrawal Pending",
  queued_to_update: "Rule Update Pending",
  applying: "Applying Rule",
  denying: "Withdrawing Rule",
  updating: "Updating Rule",
  active: "In Effect",
  error: "Error",
  deleted: "Deleted",
  new: "Applying New Rule",
  unknown: "Unknown",
};

/** The English labels of a share snapshot. */
export const enSnapshot = {
  available: "Available",
  error: "Error",
  error_deleting: "Delete Failed",
  deleting: "Deleting",
  creating: "Creating",
  manage_starting: "Managing",
  unmanage_starting: "Unmanaging",
  unmanage_error: "Unmanage Failed",
  manage_error: "Manage Failed",
  migrating: "Migrating",
  migrating_to: "Receiving Migration",
  restoring: "Reverting Share",
  deferred_deleting: "Deleted, Cleanup Pending",
  error_deferred_deleting: "Cleanup Failed, Retry Pending",
  unknown: "Unknown",
};

/** The English labels of a share replica. */
export const enReplica = {
  active: "Active Replica",
  in_sync: "In Sync",
  out_of_sync: "Out of Sync",
  error: "Replication Error",
  none: "No Replica",
  unknown: "Unknown",
};

/** The English labels of a share server. */
export const enServer = {
  active: "Active",
  error: "Error",
  deleting: "Deleting",
  creating: "Creating",
  manage_starting: "Managing",
  unmanage_starting: "Unmanaging",
  unmanage_error: "Unmanage Failed",
  manage_error: "Manage Failed",
  inactive: "Takes No New Shares",
  server_migrating: "Migrating",
  server_migrating_to: "Receiving Migration",
  network_change: "Changing Network",
  unknown: "Unknown",
};

/** The English labels of a share network. */
export const enNetwork = {
  active: "Available",
  error: "Error",
  network_change: "Changing Network",
  unknown: "Unknown",
};

/** The English labels of a share group. */
export const enGroup = {
  creating: "Creating",
  available: "Available",
  deleting: "Deleting",
  error: "Error",
  unknown: "Unknown",
};

/** The English labels of a share backup. */
export const enBackup = {
  creating: "Creating",
  available: "Available",
  restoring: "Restoring to Share",
  deleting: "Deleting",
  error: "Error",
  error_deleting: "Delete Failed",
  unknown: "Unknown",
};

/** The English labels of whether a share is in the recycle bin. */
export const enShareBin = { true: "In Recycle Bin", false: "Not in Recycle Bin", unknown: "Unknown" };
