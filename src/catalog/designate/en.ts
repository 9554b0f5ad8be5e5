/** The English labels of a zone. */
export const enZone = {
  ACTIVE: "Active",
  PENDING: "Pending",
  ERROR: "Error",
  DELETED: "Deleted",
  SUCCESS: "Success",
  NO_ZONE: "No Zone",
  unknown: "Unknown",
};

/** The English labels of a recordset. */
export const enRecordset = {
  ACTIVE: "Active",
  PENDING: "Pending",
  ERROR: "Error",
  DELETED: "Deleted",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of a zone. */
export const enHints = {
  action: "Action: {message}",
};
