/** The English labels of a notification of a failure. */
export const enNotification = {
  new: "New",
  running: "Running",
  error: "Error, Retrying",
  failed: "Failed",
  ignored: "Ignored",
  finished: "Finished",
  unknown: "Unknown",
};

/** The English labels of the move of a server off a failed host. */
export const enVmove = {
  pending: "Pending",
  ongoing: "Moving",
  ignored: "Ignored",
  failed: "Failed",
  succeeded: "Moved",
  unknown: "Unknown",
};
