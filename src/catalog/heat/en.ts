/** The English labels of the actions that a stack has in common with its resources. */
const enActions = {
  CREATE_IN_PROGRESS: "Creating",
  CREATE_FAILED: "Create Failed",
  CREATE_COMPLETE: "Created",
  DELETE_IN_PROGRESS: "Deleting",
  DELETE_FAILED: "Delete Failed",
  DELETE_COMPLETE: "Deleted",
  UPDATE_IN_PROGRESS: "Updating",
  UPDATE_FAILED: "Update Failed",
  UPDATE_COMPLETE: "Updated",
  ROLLBACK_IN_PROGRESS: "Rolling Back",
  ROLLBACK_FAILED: "Rollback Failed",
  ROLLBACK_COMPLETE: "Rolled Back",
  SUSPEND_IN_PROGRESS: "Suspending",
  SUSPEND_FAILED: "Suspend Failed",
  SUSPEND_COMPLETE: "Suspended",
  RESUME_IN_PROGRESS: "Resuming",
  RESUME_FAILED: "Resume Failed",
  RESUME_COMPLETE: "Resumed",
  ADOPT_IN_PROGRESS: "Adopting",
  ADOPT_FAILED: "Adopt Failed",
  ADOPT_COMPLETE: "Adopted",
  SNAPSHOT_IN_PROGRESS: "Taking Snapshot",
  SNAPSHOT_FAILED: "Snapshot Failed",
  SNAPSHOT_COMPLETE: "Snapshot Taken",
  CHECK_IN_PROGRESS: "Checking",
  CHECK_FAILED: "Check Failed",
  CHECK_COMPLETE: "Checked",
};

/** The English labels of a stack: its last action and how it went. */
export const enStack = {
  ...enActions,
  ADOPT_IN_PROGRESS: "Adopting Resources",
  ADOPT_FAILED: "Adopting Resources Failed",
  ADOPT_COMPLETE: "Resources Adopted",
  RESTORE_IN_PROGRESS: "Restoring from Snapshot",
  RESTORE_FAILED: "Restore from Snapshot Failed",
  RESTORE_COMPLETE: "Restored from Snapshot",
  unknown: "Unknown",
};

/** The English labels of a resource of a stack: its last action and how it went. */
export const enResource = {
  INIT_IN_PROGRESS: "Initializing",
  INIT_FAILED: "Initialization Failed",
  INIT_COMPLETE: "Not Started",
  ...enActions,
  // The stack's creation is what was rolled back.
  ROLLBACK_COMPLETE: "Not Created",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a stack. */
export const enHints = {
  reason: "Reason: {message}",
};
