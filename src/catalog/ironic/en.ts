/** The English labels of the provisioning of a node. */
export const enProvision = {
  enroll: "Enrolled",
  verifying: "Verifying",
  manageable: "Manageable",
  available: "Available",
  active: "In Service",
  "wait call-back": "Deploying: Waiting for Node",
  deploying: "Deploying",
  "deploy failed": "Deploy Failed",
  "deploy complete": "Deployed",
  "deploy hold": "Deployment on Hold, Action Needed",
  deleting: "Removing Deployment",
  deleted: "Removed, Cleaning Pending",
  cleaning: "Cleaning",
  "clean wait": "Cleaning: Waiting for Node",
  "clean failed": "Clean Failed",
  "clean hold": "Cleaning on Hold, Action Needed",
  error: "Error",
  inspecting: "Inspecting Hardware",
  "inspect failed": "Hardware Inspection Failed",
  "inspect wait": "Inspecting: Waiting for Node",
  adopting: "Adopting",
  "adopt failed": "Adopt Failed",
  rescue: "Rescue Mode",
  "rescue failed": "Rescue Failed",
  "rescue wait": "Rescue Mode: Waiting for Node",
  rescuing: "Rescuing",
  "unrescue failed": "Unrescue Failed",
  unrescuing: "Unrescuing",
  servicing: "Changing Settings or Firmware",
  "service wait": "Servicing: Waiting for Node",
  "service failed": "Changing Settings Failed",
  "service hold": "Servicing on Hold, Action Needed",
  unknown: "Unknown",
};

/** The English labels of the power of a node. */
export const enPower = {
  "power on": "Powered On",
  "power off": "Powered Off",
  rebooting: "Rebooting",
  "soft rebooting": "Soft Rebooting",
  "soft power off": "Soft Powering Off",
  error: "Power Error",
  none: "Power State Unknown",
  unknown: "Unknown",
};

/** The English labels of the maintenance of a node. */
export const enMaintenance = {
  true: "In Maintenance",
  false: "Not in Maintenance",
  unknown: "Unknown",
};

/** The English labels of the hardware of a node, as Redfish tells it. */
export const enHealth = {
  OK: "Hardware Healthy",
  Warning: "Hardware Warning",
  Critical: "Hardware Critical",
  none: "Health Not Reported",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a node. */
export const enHints = {
  fault: "Fault: {message}",
  maintenance: "In maintenance",
  maintenanceBecause: "In maintenance: {text}",
  lastError: "Last error: {message}",
};

/** The English labels of what the power of a node is changing to. */
export const enTargetPower = {
  "power on": "Powering On",
  "power off": "Powering Off",
  rebooting: "Rebooting",
  "soft rebooting": "Soft Rebooting",
  "soft power off": "Soft Powering Off",
  none: "No Power Change",
  unknown: "Unknown",
};
