/** The English labels of an image. */
export const enImage = {
  queued: "Queued",
  saving: "Saving",
  active: "Active",
  killed: "Killed",
  deleted: "Deleted",
  uploading: "Uploading",
  importing: "Importing",
  pending_delete: "Pending Delete",
  deactivated: "Deactivated",
  unknown: "Unknown",
};

/** The English labels of a member with whom an image is shared. */
export const enMember = {
  pending: "Pending",
  accepted: "Accepted",
  rejected: "Rejected",
  unknown: "Unknown",
};

/** The English phrases for what else there is to know of an image. */
export const enHints = {
  importing: "Copying to more stores: {text}",
  notImported: "Failed to copy to: {text}",
};
