/** The English labels of a secret. */
export const enSecret = {
  PENDING: "Pending",
  ACTIVE: "Active",
  ERROR: "Error",
  unknown: "Unknown",
};
