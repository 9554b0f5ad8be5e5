/** The English labels of a zone. */
export const enZone = {
  ACTIVE: "In Effect",
  PENDING: "Applying Change",
  ERROR: "Error",
  DELETED: "Deleted",
  SUCCESS: "Change Propagated",
  NO_ZONE: "Zone Missing on Name Servers",
  unknown: "Unknown",
};

/** The English labels of a recordset. */
export const enRecordset = {
  ACTIVE: "In Effect",
  PENDING: "Applying Change",
  ERROR: "Error",
  DELETED: "Deleted",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a zone. */
export const enHints = {
  action: "Action: {message}",
};
