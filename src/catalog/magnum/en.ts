/** The English labels of a cluster: its last action and how it went. */
export const enCluster = {
  CREATE_IN_PROGRESS: "Creating",
  CREATE_FAILED: "Create Failed",
  CREATE_COMPLETE: "Created",
  UPDATE_IN_PROGRESS: "Updating",
  UPDATE_FAILED: "Update Failed",
  UPDATE_COMPLETE: "Updated",
  DELETE_IN_PROGRESS: "Deleting",
  DELETE_FAILED: "Delete Failed",
  DELETE_COMPLETE: "Deleted",
  RESUME_COMPLETE: "Resumed",
  RESUME_FAILED: "Resume Failed",
  RESTORE_COMPLETE: "Restored from Snapshot",
  ROLLBACK_IN_PROGRESS: "Rolling Back",
  ROLLBACK_FAILED: "Rollback Failed",
  ROLLBACK_COMPLETE: "Rolled Back",
  SNAPSHOT_COMPLETE: "Snapshot Taken",
  CHECK_COMPLETE: "Checked",
  ADOPT_COMPLETE: "Resources Adopted",
  none: "No Status Yet",
  unknown: "Unknown",
};

/** The English labels of the health of a cluster. */
export const enHealth = {
  HEALTHY: "Healthy",
  UNHEALTHY: "Unhealthy",
  UNKNOWN: "Health Unknown",
  none: "Health Not Checked",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a cluster. */
export const enHints = {
  reason: "Reason: {message}",
};
