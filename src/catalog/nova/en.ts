/** The English labels of a migration of a server. */
export const enMigration = {
  accepted: "Accepted",
  queued: "Queued",
  preparing: "Preparing",
  "pre-migrating": "Pre-Migrating",
  migrating: "Migrating",
  running: "Live Migrating",
  "running (post-copy)": "Live Migrating (Post-Copy)",
  "post-migrating": "Post-Migrating",
  finished: "Awaiting Confirmation",
  confirming: "Confirming",
  reverting: "Reverting",
  done: "Evacuated",
  completed: "Completed",
  confirmed: "Confirmed",
  reverted: "Reverted",
  cancelled: "Cancelled",
  failed: "Failed",
  error: "Error",
  unknown: "Unknown",
};

/** The English labels of a service: whether it reports. */
export const enServiceState = {
  up: "Up",
  down: "Down",
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
  UNKNOWN: "Host Unknown",
  "": "No Host",
  unknown: "Unknown",
};

/** The English labels of a share that is attached to a server. */
export const enShareAttachment = {
  attaching: "Attaching",
  detaching: "Detaching",
  active: "Active",
  inactive: "Inactive",
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
