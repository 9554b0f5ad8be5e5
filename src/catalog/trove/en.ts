/** The English labels of a database instance. */
export const enInstance = {
  HEALTHY: "Healthy",
  ACTIVE: "Active",
  BLOCKED: "Not Responding",
  BUILD: "Creating",
  FAILED: "Setup Failed",
  REBOOT: "Rebooting",
  RESIZE: "Resizing",
  BACKUP: "Backing Up",
  SHUTDOWN: "Deleting",
  ERROR: "Error",
  RESTART_REQUIRED: "Restart Required",
  PROMOTE: "Becoming Primary",
  EJECT: "Replacing Primary",
  UPGRADE: "Upgrading Version",
  DETACH: "Becoming Standalone",
  UNKNOWN: "Status Unknown",
  NEW: "Creation Pending",
  unknown: "Unknown",
};

/** The English labels of the database in an instance. */
export const enOperating = {
  ACTIVE: "Database Running",
  BLOCKED: "Database Not Responding",
  SHUTDOWN: "Database Stopped",
  FAILED: "Database Setup Failed",
  BUILD: "Setting Up Database",
  PROMOTE: "Database Becoming Primary",
  EJECT: "Replacing Primary Database",
  LOGGING: "Exporting Logs",
  ERROR: "Database Error",
  NEW: "Database Setup Pending",
  DELETED: "Database Deleted",
  RESTART_REQUIRED: "Database Restart Required",
  HEALTHY: "Database Healthy",
  UPGRADING: "Upgrading Database",
  RESTARTING: "Restarting Database",
  none: "No Database Status",
  unknown: "Unknown",
};

/** The English labels of a database backup. */
export const enBackup = {
  NEW: "Creation Pending",
  BUILDING: "Creating",
  SAVING: "Uploading Backup",
  COMPLETED: "Completed",
  FAILED: "Backup Failed",
  RESTORED: "Registered",
  DELETE_FAILED: "Delete Failed",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of an instance. */
export const enHints = {
  reason: "Reason: {message}",
};
