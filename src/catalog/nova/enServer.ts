// English is behind every badge, so each field has its own words: a page that shows power states alone does not load
// the tasks.

/** The English labels of power states. */
export const enPower = {
  NOSTATE: "No State",
  RUNNING: "Running",
  BLOCKED: "Blocked",
  PAUSED: "Paused",
  SHUTDOWN: "Shut Down",
  SHUTOFF: "Shut Off",
  CRASHED: "Crashed",
  SUSPENDED: "Suspended",
  FAILED: "Failed",
  BUILDING: "Building",
  unknown: "Unknown",
};

/** The English labels of task states. */
export const enTask = {
  none: "No Task",
  scheduling: "Scheduling",
  block_device_mapping: "Block Device Mapping",
  networking: "Networking",
  spawning: "Spawning",
  image_snapshot: "Snapshotting",
  image_snapshot_pending: "Image Snapshot Pending",
  image_pending_upload: "Image Pending Upload",
  image_uploading: "Image Uploading",
  image_backup: "Image Backup",
  updating_password: "Updating Password",
  resize_prep: "Preparing Resize or Migrate",
  resize_migrating: "Resizing or Migrating",
  resize_migrated: "Resized or Migrated",
  resize_finish: "Finishing Resize or Migrate",
  resize_reverting: "Reverting Resize or Migrate",
  resize_confirming: "Confirming Resize or Migrate",
  rebooting: "Rebooting",
  reboot_pending: "Reboot Pending",
  reboot_started: "Reboot Started",
  rebooting_hard: "Hard Rebooting",
  reboot_pending_hard: "Hard Reboot Pending",
  reboot_started_hard: "Hard Reboot Started",
  pausing: "Pausing",
  unpausing: "Resuming",
  suspending: "Suspending",
  resuming: "Resuming",
  "powering-off": "Powering Off",
  "powering-on": "Powering On",
  rescuing: "Rescuing",
  unrescuing: "Unrescuing",
  rebuilding: "Rebuilding",
  rebuild_block_device_mapping: "Rebuild Block Device Mapping",
  rebuild_spawning: "Rebuild Spawning",
  migrating: "Migrating",
  deleting: "Deleting",
  "soft-deleting": "Soft Deleting",
  restoring: "Restoring",
  shelving: "Shelving",
  shelving_image_pending_upload: "Shelving Image Pending Upload",
  shelving_image_uploading: "Shelving Image Uploading",
  shelving_offloading: "Shelving Offloading",
  unshelving: "Unshelving",
  unknown: "Unknown",
};

/** The English labels of vm states. */
export const enVm = {
  active: "Active",
  building: "Building",
  paused: "Paused",
  suspended: "Suspended",
  stopped: "Stopped",
  rescued: "Rescue Mode",
  resized: "Resized or Migrated, Unconfirmed",
  "soft-delete": "Soft Deleted",
  deleted: "Deleted",
  error: "Error",
  shelved: "Shelved",
  shelved_offloaded: "Shelved Offloaded",
  unknown: "Unknown",
};

/** The English labels of statuses. */
export const enStatus = {
  ACTIVE: "Active",
  BUILD: "Building",
  DELETED: "Deleted",
  ERROR: "Error",
  HARD_REBOOT: "Hard Rebooting",
  MIGRATING: "Migrating",
  PASSWORD: "Updating Password",
  PAUSED: "Paused",
  REBOOT: "Rebooting",
  REBUILD: "Rebuilding",
  RESCUE: "Rescue Mode",
  RESIZE: "Resizing or Migrating",
  REVERT_RESIZE: "Reverting Resize or Migrate",
  SHELVED: "Shelved",
  SHELVED_OFFLOADED: "Shelved Offloaded",
  SHUTOFF: "Shut Off",
  SOFT_DELETED: "Soft Deleted",
  SUSPENDED: "Suspended",
  UNKNOWN: "Status Unknown",
  VERIFY_RESIZE: "Resized or Migrated, Unconfirmed",
  unknown: "Unknown",
};

// The English phrases about whole servers, and about whatever else has no words of its own for them: a table for each
// place that uses them, so that a badge does not load the words of a list.

/** What a mark says of a server. */
export const enServerHints = {
  locked: "Locked",
  lockedBecause: "Locked: {reason}",
  fault: "Fault: {message}",
  power: "Power state is {state}",
  hostDown: "Host is down",
  hostUnknown: "Host does not report",
  hostMaintenance: "Host takes no new servers",
  decision: "Confirm or revert the resize or migration",
};

/** How much of a change is done. */
export const enProgress = { progress: "{percent} done" };

/** The rows of a server's details. */
export const enDetails = { state: "State", meaning: "Meaning", reason: "Reason", notes: "Notes", notSent: "not sent" };

/** What lists say. */
export const enLists = {
  attention: "Needs attention",
  others: "Other",
  noServers: "No servers",
  serversByState: "Servers by state",
  change: "{name}: {state}.",
  changes: { one: "{count} state has changed.", other: "{count} states have changed." },
};

/** All of them. */
export const enServer = /* @__PURE__ */ Object.assign(
  { slow: { one: "In this state for {minutes} min", other: "In this state for {minutes} min" } },
  enServerHints,
  enProgress,
  // With more than three sources, TypeScript gives up on the type.
  /* @__PURE__ */ Object.assign({}, enDetails, enLists),
);
