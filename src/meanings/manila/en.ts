import type { manila } from "../../catalog/manila/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const manilaEn: ServiceMeanings<typeof manila> = {
  lang: "en",
  "manila.share": {
    creating: "The share is being created; it can be mounted once it is available and access is granted.",
    creating_from_snapshot: "The share is being created from a snapshot, which can take long; no action is needed.",
    deleting: "The share is being deleted and disappears by itself.",
    deferred_deleting:
      "The share is deleted for its project and will be cleared from the storage later by itself; no action is needed.",
    deleted: "The share is gone; only its record is left.",
    error:
      "The share could not be created or is unusable; read its messages, then delete it or ask an administrator to reset it.",
    error_deleting:
      "Deleting the share failed and it is still there; try again, or ask an administrator to force the deletion.",
    error_deferred_deleting:
      "Clearing the deleted share from the storage failed and will be tried again by itself; look at the storage if it keeps failing.",
    available: "The share is exported; mount it from any client that has access.",
    manage_starting: "An existing export is being taken over as a share; no action is needed.",
    manage_error: "Taking over the existing export failed; check its path and size, then unmanage it and try again.",
    unmanage_starting:
      "The share is being released from Manila; its data stays on the storage, its entry here disappears.",
    manage_error_unmanage_starting: "A share whose takeover failed is being dropped from Manila; no action is needed.",
    unmanage_error:
      "The share could not be released from Manila; an administrator has to look at the log and reset it.",
    unmanaged: "The share has been released from Manila; its data stays on the storage.",
    extending: "The share is being made larger and stays mounted; no action is needed.",
    extending_error:
      "Making the share larger failed and it is locked in this state; an administrator has to check its size and reset it.",
    shrinking: "The share is being made smaller and stays mounted; no action is needed.",
    shrinking_error:
      "Making the share smaller failed and it is locked in this state; an administrator has to check its size and reset it.",
    migrating: "The share is moving to another backend; the task state tells how far it is.",
    migrating_to: "This copy is what a moving share will become; no action is needed.",
    shrinking_possible_data_loss_error:
      "The share holds more data than the smaller size allows, so nothing was changed; free some space, and have the state reset.",
    replication_change: "Another replica is becoming the active one; clients may have to mount again when it is done.",
    restoring: "Data is being brought back; no action is needed.",
    reverting: "The share is being set back to its latest snapshot; do not write to it until that ends.",
    reverting_error:
      "Setting the share back to a snapshot failed, so its contents cannot be trusted; have it reset and revert again.",
    awaiting_transfer:
      "The share is offered to another project; someone there has to accept it with the key, or its owner cancels the offer.",
    backup_creating: "A backup of the share is being created; other operations wait until it is done.",
    backup_restoring: "A backup is being written onto the share; do not use it until that ends.",
    backup_restoring_error:
      "Writing a backup onto the share failed, so its contents cannot be trusted; restore again, or delete it.",
    ensuring: "The service is checking that the storage still exports the share as recorded; no action is needed.",
    server_migrating: "The share is moving together with its share server; no action is needed.",
    server_migrating_to: "This copy will become the share when its server has moved; no action is needed.",
    inactive: "An old copy left by a migration, about to be cleared away; no action is needed.",
    none: "The share has no instance yet, so it has no status of its own; wait for the first one.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.share.task": {
    migration_starting: "A migration was asked for and is about to begin; no action is needed.",
    migration_in_progress: "The share is moving; no action is needed.",
    migration_completing: "The share is being switched over to its new place; clients are cut off for a moment.",
    migration_success: "The last migration succeeded; no action is needed.",
    migration_error:
      "The last migration failed and the share stayed where it was; an administrator has to look before trying again.",
    migration_cancelled: "The last migration was cancelled and the share stayed where it was.",
    migration_cancel_in_progress: "The migration is being cancelled; no action is needed.",
    migration_driver_starting: "The storage itself is about to move the share; no action is needed.",
    migration_driver_in_progress: "The storage itself is moving the share; no action is needed.",
    migration_driver_phase1_done:
      "The data is copied and the share still runs at its old place; an administrator has to complete or cancel the migration.",
    data_copying_starting: "The data service is about to copy the share; no action is needed.",
    data_copying_in_progress: "The data service is copying the share; ask for the progress if it takes long.",
    data_copying_completing: "The copy is being finished; no action is needed.",
    data_copying_completed:
      "The data service has copied everything and the share waits at its old place; an administrator has to complete or cancel the migration.",
    data_copying_cancelled: "Copying was cancelled; the share stayed where it was.",
    data_copying_error:
      "Copying the share failed and it stayed where it was; an administrator has to look before trying again.",
    none: "The share has not been migrated so far; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.share.access": {
    active: "All access rules of the share are in force.",
    syncing: "Access rules are being put in force; clients that were just admitted may have to wait.",
    error: "An access rule could not be put in force; delete the rule that is in error and add it again.",
    out_of_sync: "Access rules are being put in force.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.access_rule": {
    queued_to_apply: "The rule waits to be put in force; the client cannot mount yet.",
    queued_to_deny: "The rule waits to be withdrawn; the client can still mount.",
    queued_to_update: "A change of the rule waits to be put in force.",
    applying: "The rule is being put in force; the client can mount in a moment.",
    denying: "The rule is being withdrawn and disappears by itself.",
    updating: "A change of the rule is being put in force.",
    active: "The rule is in force; the client can mount the share.",
    error: "The storage did not accept the rule; check the address or the user, delete the rule and add it again.",
    deleted: "The rule is gone; only its record is left.",
    new: "The rule is being put in force.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.snapshot": {
    available: "The snapshot is complete; make a share from it or set its share back to it.",
    error: "The snapshot could not be taken; delete it and take another.",
    error_deleting:
      "Deleting the snapshot failed and it is still there; try again, or ask an administrator to force the deletion.",
    deleting: "The snapshot is being deleted and disappears by itself.",
    creating: "The snapshot is being taken; no action is needed.",
    manage_starting: "An existing snapshot is being taken over; no action is needed.",
    unmanage_starting: "The snapshot is being released from Manila; it stays on the storage.",
    unmanage_error: "The snapshot could not be released from Manila; an administrator has to look and reset it.",
    manage_error: "Taking over the existing snapshot failed; check its identifier, unmanage it and try again.",
    migrating: "The snapshot is moving with its share; no action is needed.",
    migrating_to: "This copy is what a moving snapshot will become; no action is needed.",
    restoring: "The share is being set back to this snapshot, which itself is kept; no action is needed.",
    deferred_deleting: "The snapshot is deleted for its project and will be cleared from the storage later by itself.",
    error_deferred_deleting:
      "Clearing the deleted snapshot failed and will be tried again by itself; look at the storage if it keeps failing.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.replica": {
    active: "Clients read and write this replica.",
    in_sync: "This replica holds the same data as the active one and could take over.",
    out_of_sync:
      "This replica lacks recent data and should not take over yet; it catches up by itself, or can be resynchronized.",
    error: "This replica no longer follows the active one; resynchronize it, or delete it and create another.",
    none: "The share is not replicated, or its replica is still being created.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.server": {
    active: "The share server exports the shares of its network.",
    error: "The share server could not be set up or is unusable; look at the log, then delete it if it has no shares.",
    deleting: "The share server is being deleted and disappears by itself.",
    creating: "The share server is being set up; no action is needed.",
    manage_starting: "An existing server is being taken over; no action is needed.",
    unmanage_starting: "The server is being released from Manila; it stays on the storage.",
    unmanage_error: "The server could not be released from Manila; look at the log and reset it.",
    manage_error: "Taking over the existing server failed; check its identifier, unmanage it and try again.",
    inactive:
      "The share server is kept but takes no new shares, as after its shares have moved away; delete it if it is not needed.",
    server_migrating: "The share server is moving with all its shares; the task state tells how far it is.",
    server_migrating_to: "This server will take the place of the one that is moving; no action is needed.",
    network_change: "The share server is getting other network or security settings; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.network": {
    active: "The share network can be used for new shares.",
    error: "A change of the share network failed on one of its servers; an administrator has to look and reset it.",
    network_change:
      "Subnets or security services are being changed on all servers of the network; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.group": {
    creating: "The share group is being created; no action is needed.",
    available: "The share group is complete; shares can be created in it, and snapshots of all at once.",
    deleting: "The share group is being deleted and disappears by itself.",
    error: "The share group could not be created or deleted; read the messages, then delete it or have it reset.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.backup": {
    creating: "The share is being copied to the backup store; progress tells how far it is.",
    available: "The backup is complete and can be restored.",
    restoring: "The backup is being written onto a share; restore_progress tells how far it is.",
    deleting: "The backup is being deleted and disappears by itself.",
    error: "The backup failed; read the reason, delete it and create another.",
    error_deleting: "Deleting the backup failed and it is still stored; try again, or have it reset.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "manila.share.bin": {
    true: "The share was deleted and is in the recycle bin; restore it before its time is over, or it is deleted for good.",
    false: "The share is not deleted; the status tells the rest.",
    unknown: "Nothing was sent about whether the share is in the recycle bin; assume neither.",
  },
};
