/** The English labels of a notification of a failure. */
export const enNotification = {
  new: "Recovery Pending",
  running: "Recovering",
  error: "Error, Retrying",
  failed: "Recovery Failed",
  ignored: "Ignored",
  finished: "Recovered",
  unknown: "Unknown",
};

/** The English labels of the move of a server off a failed host. */
export const enVmove = {
  pending: "Evacuation Pending",
  ongoing: "Evacuating",
  ignored: "Ignored",
  failed: "Evacuation Failed",
  succeeded: "Evacuated",
  unknown: "Unknown",
};
