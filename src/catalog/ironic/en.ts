/** The English labels of the provisioning of a node. */
export const enProvision = {
  enroll: "Enrolled",
  verifying: "Verifying",
  manageable: "Manageable",
  available: "Available",
  active: "Active",
  "wait call-back": "Deploy Wait",
  deploying: "Deploying",
  "deploy failed": "Deploy Failed",
  "deploy complete": "Deploy Complete",
  "deploy hold": "Deploy on Hold",
  deleting: "Tearing Down",
  deleted: "Torn Down",
  cleaning: "Cleaning",
  "clean wait": "Clean Wait",
  "clean failed": "Clean Failed",
  "clean hold": "Clean on Hold",
  error: "Error",
  inspecting: "Inspecting",
  "inspect failed": "Inspect Failed",
  "inspect wait": "Inspect Wait",
  adopting: "Adopting",
  "adopt failed": "Adopt Failed",
  rescue: "Rescue Mode",
  "rescue failed": "Rescue Failed",
  "rescue wait": "Rescue Wait",
  rescuing: "Rescuing",
  "unrescue failed": "Unrescue Failed",
  unrescuing: "Unrescuing",
  servicing: "Servicing",
  "service wait": "Service Wait",
  "service failed": "Service Failed",
  "service hold": "Service on Hold",
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
  none: "Power Not Known",
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
  OK: "Healthy",
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
  none: "No Change of Power",
  unknown: "Unknown",
};
