/** The English labels of the provisioning of a load balancer or one of its parts. */
export const enProvisioning = {
  ACTIVE: "Settings in Effect",
  PENDING_DELETE: "Deleting",
  PENDING_CREATE: "Creating",
  PENDING_UPDATE: "Updating",
  DELETED: "Deleted",
  ERROR: "Provisioning Failed",
  unknown: "Unknown",
};

/** The English labels of the operation of a load balancer or one of its parts. */
export const enOperating = {
  ONLINE: "Online",
  OFFLINE: "Offline",
  DEGRADED: "Degraded",
  ERROR: "Error",
  DRAINING: "No New Connections, Draining",
  NO_MONITOR: "Not Monitored",
  unknown: "Unknown",
};

/** The English labels of an amphora. */
export const enAmphora = {
  ALLOCATED: "Allocated",
  BOOTING: "Booting",
  READY: "Ready",
  FAILOVER_STOPPED: "Failover Stopped",
  PENDING_DELETE: "Deleting",
  PENDING_CREATE: "Creating",
  PENDING_UPDATE: "Updating",
  DELETED: "Deleted",
  ERROR: "Error",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a load balancer. */
export const enHints = {
  stillServing: "Traffic still flows, with the previous settings",
  notServing: "Switched on, but nothing is served",
  switchedOff: "Switched off",
};
