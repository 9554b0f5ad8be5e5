/** The English labels of an image. */
export const enImage = {
  queued: "Waiting for Data",
  saving: "Saving",
  active: "Available",
  killed: "Upload Failed",
  deleted: "Deleted",
  uploading: "Uploading to Staging",
  importing: "Importing",
  pending_delete: "Deleted, Data Removal Pending",
  deactivated: "Deactivated",
  unknown: "Unknown",
};

/** The English labels of a member with whom an image is shared. */
export const enMember = {
  pending: "Awaiting Acceptance",
  accepted: "Accepted",
  rejected: "Rejected",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of an image. */
export const enHints = {
  importing: "Copying to more stores: {text}",
  notImported: "Failed to copy to: {text}",
};
