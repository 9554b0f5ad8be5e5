/** The English labels of a database instance. */
export const enInstance = {
  HEALTHY: "Healthy",
  ACTIVE: "Active",
  BLOCKED: "Blocked",
  BUILD: "Building",
  FAILED: "Failed",
  REBOOT: "Rebooting",
  RESIZE: "Resizing",
  BACKUP: "Backing Up",
  SHUTDOWN: "Shutting Down",
  ERROR: "Error",
  RESTART_REQUIRED: "Restart Required",
  PROMOTE: "Promoting",
  EJECT: "Ejecting",
  UPGRADE: "Upgrading",
  DETACH: "Detaching",
  UNKNOWN: "Status Unknown",
  NEW: "New",
  unknown: "Unknown",
};

/** The English labels of the database in an instance. */
export const enOperating = {
  ACTIVE: "Running",
  BLOCKED: "Not Responding",
  SHUTDOWN: "Shut Down",
  FAILED: "Setup Failed",
  BUILD: "Setting Up",
  PROMOTE: "Promoting Database",
  EJECT: "Ejecting Database",
  LOGGING: "Moving Logs",
  ERROR: "Database Error",
  NEW: "New Database",
  DELETED: "Deleted",
  RESTART_REQUIRED: "Database Restart Required",
  HEALTHY: "Database Healthy",
  UPGRADING: "Upgrading Database",
  RESTARTING: "Restarting Database",
  none: "No Database Status",
  unknown: "Unknown",
};

/** The English labels of a database backup. */
export const enBackup = {
  NEW: "New",
  BUILDING: "Building",
  SAVING: "Saving",
  COMPLETED: "Completed",
  FAILED: "Failed",
  RESTORED: "Registered",
  DELETE_FAILED: "Delete Failed",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of an instance. */
export const enHints = {
  reason: "Reason: {message}",
};
