/** The English labels of a secret. */
export const enSecret = {
  PENDING: "Generating",
  ACTIVE: "Available",
  ERROR: "Error",
  unknown: "Unknown",
};
