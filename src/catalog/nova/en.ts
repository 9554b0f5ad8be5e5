/** The English labels of a migration of a server. */
export const enMigration = {
  accepted: "Start Pending",
  queued: "Queued for Live Migration",
  preparing: "Preparing",
  "pre-migrating": "Room Reserved, Migration Pending",
  migrating: "Resizing or Migrating",
  running: "Live Migrating",
  "running (post-copy)": "Live Migrating (Post-Copy)",
  "post-migrating": "Disks Moved, Finishing",
  finished: "Awaiting Confirmation",
  confirming: "Confirming",
  reverting: "Reverting",
  done: "Evacuated",
  completed: "Completed",
  confirmed: "Confirmed",
  reverted: "Reverted",
  cancelled: "Cancelled",
  failed: "Migration Failed",
  error: "Error",
  unknown: "Unknown",
};

/** The English labels of a service: whether it reports. */
export const enServiceState = {
  up: "Reporting",
  down: "Not Reporting",
  unknown: "Unknown",
};

/** The English labels of a service: whether it takes new work. */
export const enServiceStatus = {
  enabled: "Enabled",
  disabled: "Disabled",
  UNKNOWN: "Status Unknown",
  unknown: "Unknown",
};

/** The English labels of the host of a server. */
export const enHostStatus = {
  UP: "Host Up",
  DOWN: "Host Down",
  MAINTENANCE: "Host in Maintenance",
  UNKNOWN: "Host Not Responding",
  "": "No Host",
  unknown: "Unknown",
};

/** The English labels of a share that is attached to a server. */
export const enShareAttachment = {
  attaching: "Attaching Share",
  detaching: "Detaching Share",
  active: "In Effect",
  inactive: "Waiting for Server Start",
  error: "Error",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a service. */
export const enHints = {
  disabled: "Disabled",
  disabledBecause: "Disabled: {text}",
  forcedDown: "Forced down",
  frozen: "Frozen: takes no new work",
  replication: "Replication: {message}",
  backendDown: "Back end is down",
};
