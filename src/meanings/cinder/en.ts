import type { cinder } from "../../catalog/cinder/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const cinderEn: ServiceMeanings<typeof cinder> = {
  lang: "en",
  "cinder.volume": {
    creating: "The volume is being created; it can be attached once it is available.",
    available: "The volume is ready and attached to nothing; attach it to use it, or delete it if nobody needs it.",
    deleting: "The volume is being deleted and disappears by itself; no action is needed.",
    error:
      "The volume could not be created, or an operation left it unusable; read its messages, then delete it or ask an administrator to reset its state.",
    error_deleting:
      "Deleting the volume failed and it is still there; try again, or ask an administrator to force the deletion.",
    error_managing:
      "An existing disk could not be taken over as a volume; check its name on the storage system and try again.",
    managing: "An existing disk is being taken over as a volume; no action is needed.",
    attaching: "The volume is being attached to a server; it can be used in a moment.",
    "in-use": "The volume is attached to at least one server and serves it; detach it before deleting it.",
    detaching: "The volume is being detached from its server; it becomes available by itself.",
    maintenance:
      "The volume is locked while it moves to another storage host, so nothing can be done with it; it comes back by itself.",
    "restoring-backup": "A backup is being written onto the volume; do not use it until that ends.",
    error_restoring:
      "Writing a backup onto the volume failed, so its contents cannot be trusted; restore again, or delete it.",
    reserved:
      "The volume is reserved for a server: one that is about to attach it, or one that is shelved; if it stays so and no such server exists, ask an administrator to reset it.",
    "awaiting-transfer":
      "The volume is offered to another project; someone there has to accept it with the key, or its owner cancels the offer.",
    "backing-up": "A backup of the volume is being created; other operations wait until it is done.",
    "error_backing-up":
      "A backup of the volume failed, and the volume itself is as before; look at the backup, then ask an administrator to reset the volume.",
    error_extending:
      "Making the volume larger failed and it is locked in this state; ask an administrator to check its size and reset it.",
    downloading: "An image is being written onto the new volume; it can be used when this ends.",
    uploading:
      "The contents of the volume are being copied into an image; the volume returns to what it was by itself.",
    retyping: "The volume is changing its volume type, perhaps moving to other storage; no action is needed.",
    extending: "The volume is being made larger; no action is needed.",
    reverting: "The volume is being set back to its latest snapshot; do not use it until that ends.",
    unmanaging:
      "The volume is being released from Cinder; its data stays on the storage system, its entry here disappears.",
    error_unmanaging:
      "The volume could not be released from Cinder; an administrator has to look at the log of the volume service.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.volume.migration": {
    migrating: "The data of the volume is moving to another storage host; no action is needed.",
    error:
      "The last move to another storage host failed and the volume stayed where it was; an administrator may look and try again.",
    success: "The last move to another storage host succeeded; no action is needed.",
    completing: "The copy is created and the volume is being switched over to it; no action is needed.",
    none: "No move is recorded.",
    starting: "A move to another storage host was asked for and is about to begin.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.volume.replication": {
    error: "The copy on the second storage system is broken; an administrator has to fix the replication.",
    enabled: "The volume is copied to a second storage system; no action is needed.",
    disabled: "The volume could be replicated but is not; switch replication on if a second copy is wanted.",
    "not-capable": "The storage system of this volume cannot replicate it; a retype to another volume type can.",
    "failing-over": "The service is switching to the second storage system; no action is needed.",
    "failover-error":
      "Switching to the second storage system failed; the volume may be out of reach until an administrator acts.",
    "failed-over":
      "The volume runs from the second storage system; an administrator has to fail back once the first one works again.",
    enabling: "Replication is being switched on; no action is needed.",
    disabling: "Replication is being switched off; no action is needed.",
    none: "The volume has no replication; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.snapshot": {
    error: "The snapshot could not be created and holds nothing of use; delete it and take another.",
    available: "The snapshot is complete; make a volume from it or set its volume back to it.",
    creating: "The snapshot is being taken; no action is needed.",
    deleting: "The snapshot is being deleted and disappears by itself.",
    deleted: "The snapshot is gone; only its record is left.",
    updating: "The snapshot is being changed; no action is needed.",
    error_deleting:
      "Deleting the snapshot failed and it is still there; try again, or ask an administrator to force the deletion.",
    unmanaging: "The snapshot is being released from Cinder; its data stays on the storage system.",
    "backing-up": "A backup is being created from this snapshot; wait until it is done.",
    restoring: "The volume is being set back to this snapshot, which itself is kept; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.backup": {
    error: "The backup failed and cannot be restored; read its fail_reason, delete it and create another.",
    error_deleting:
      "Deleting the backup failed and it is still stored; try again, or ask an administrator to reset its state.",
    creating: "The volume is being copied to the backup store; this can take long and ends by itself.",
    available: "The backup is complete and can be restored.",
    deleting: "The backup is being removed from the store and disappears by itself.",
    deleted: "The backup is gone; only its record is left.",
    restoring: "The backup is being written onto a volume; the backup itself is kept.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.attachment": {
    attached: "The volume is attached to the server; no action is needed.",
    attaching: "The connection between server and volume is being created; no action is needed.",
    detached: "The server no longer has the volume; attach it again if it is needed.",
    reserved:
      "A place is kept for a server that is about to connect, or is shelved; if no such server exists, delete the attachment.",
    error_attaching: "The server could not connect to the volume; delete the attachment and try again.",
    error_detaching:
      "The server and the volume could not be disconnected cleanly; an administrator has to check the host before it is forced.",
    deleted: "The attachment is gone; only its record is left.",
    none: "The volume has never been attached; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.group": {
    error:
      "The group could not be created or changed; read the messages, then delete it or ask an administrator to reset it.",
    available: "The group is complete; volumes can be added, and snapshots taken of all at once.",
    creating: "The group is being created; no action is needed.",
    deleting: "The group is being deleted and disappears by itself.",
    deleted: "The group is gone; only its record is left.",
    updating: "Volumes are being added to the group or taken out; no action is needed.",
    "in-use": "Volumes of the group are in use.",
    error_deleting: "Deleting the group failed and it is still there; try again, or ask an administrator to reset it.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "cinder.group_snapshot": {
    error: "The snapshots of the group could not be taken together; delete this one and try again.",
    available: "The snapshots of the group are complete; a new group can be created from them.",
    creating: "All volumes of the group are being snapshotted at one moment; no action is needed.",
    deleting: "The group snapshot is being deleted and disappears by itself.",
    deleted: "The group snapshot is gone; only its record is left.",
    updating: "The group snapshot is being changed; no action is needed.",
    error_deleting: "Deleting the group snapshot failed; try again, or ask an administrator to reset it.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
