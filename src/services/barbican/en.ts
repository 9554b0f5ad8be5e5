// English is behind every badge, so each field has its own words: a page loads those that it shows.

/** The English labels of a secret. */
export const enSecret = {
  PENDING: "Pending",
  ACTIVE: "Active",
  ERROR: "Error",
  unknown: "Unknown",
};
