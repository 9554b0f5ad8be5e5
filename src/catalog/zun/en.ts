/** The English labels of a container. */
export const enContainer = {
  Error: "Error",
  Running: "Running",
  Stopped: "Stopped",
  Paused: "Paused",
  Unknown: "Status Unknown",
  Creating: "Creating",
  Created: "Created",
  Deleted: "Deleted",
  Deleting: "Deleting",
  Rebuilding: "Rebuilding",
  Dead: "Delete Failed, Cannot Start",
  Restarting: "Restarting",
  unknown: "Unknown",
};

/** The English labels of the task of a container. */
export const enTask = {
  image_pulling: "Pulling Image",
  container_creating: "Creating Container",
  container_starting: "Starting Container",
  container_deleting: "Deleting Container",
  container_stopping: "Stopping Container",
  container_rebooting: "Rebooting Container",
  container_pausing: "Pausing Container",
  container_unpausing: "Unpausing Container",
  container_killing: "Sending Signal to Container",
  sg_adding: "Adding Security Group",
  sg_removing: "Removing Security Group",
  network_attaching: "Attaching Network",
  network_detaching: "Detaching Network",
  container_rebuilding: "Rebuilding Container",
  none: "No Task",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a container. */
export const enHints = {
  reason: "Reason: {message}",
};
