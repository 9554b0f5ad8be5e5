import type { trove } from "../../catalog/trove/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const troveEn: ServiceMeanings<typeof trove> = {
  lang: "en",
  "trove.instance": {
    HEALTHY: "The database answers.",
    ACTIVE:
      "The server of the database is up and nothing is being done to it; the operating status says whether the database answers.",
    BLOCKED: "The database runs but does not answer; look at its log, or restart it.",
    BUILD: "The instance is being created; no action is needed.",
    FAILED: "The database could not be set up; delete the instance and create it again.",
    REBOOT: "The instance is being restarted; the database is away for a moment.",
    RESIZE: "The instance is getting another size; the database is away for part of the time.",
    BACKUP: "A backup is being created and the database goes on working; no action is needed.",
    SHUTDOWN: "The instance is being deleted and disappears by itself.",
    ERROR: "An operation left the instance unusable; read its fault, then reset, restore or delete it.",
    RESTART_REQUIRED: "New settings take effect only after a restart; restart the instance when it suits.",
    PROMOTE: "This replica is becoming the primary; no action is needed.",
    EJECT: "The primary is being ejected, and a replica takes over; no action is needed.",
    UPGRADE: "The database is getting a newer version; it is away meanwhile.",
    DETACH: "This replica is becoming an instance of its own; no action is needed.",
    UNKNOWN:
      "The server behind the database is in a state that Trove has no word for, such as switched off; look at it in Nova, or ask the operator.",
    NEW: "The request has just been received; no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "trove.operating": {
    ACTIVE: "The database runs.",
    BLOCKED: "The database runs but does not answer; look at its log, or restart it.",
    SHUTDOWN: "The database does not run although its server does; look at its log and restart the instance.",
    FAILED: "The database could not be set up; delete the instance and create it again.",
    BUILD: "The database is being set up; no action is needed.",
    PROMOTE: "This replica is becoming the primary; no action is needed.",
    EJECT: "The primary is being put out; no action is needed.",
    LOGGING: "The logs of the database are being copied out; no action is needed.",
    ERROR:
      "The agent in the instance does not report, or reports an unknown state; look at the instance, or ask the operator.",
    NEW: "The database setup has not started; no action is needed.",
    DELETED: "The database is gone; only its record is left.",
    RESTART_REQUIRED: "New settings take effect only after a restart; restart the instance when it suits.",
    HEALTHY: "The database answers.",
    UPGRADING: "The database is getting a newer version; it is away meanwhile.",
    RESTARTING: "The database is being restarted; no action is needed.",
    none: "Nothing is told of the database while a task runs or the server is not active; read the status.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "trove.backup": {
    NEW: "The backup was asked for and has not begun; no action is needed.",
    BUILDING: "The backup is being created; no action is needed.",
    SAVING: "The backup is being uploaded; no action is needed.",
    COMPLETED: "The backup is complete and can be restored.",
    FAILED: "The backup failed and cannot be restored; delete it and create another.",
    RESTORED: "The record was recreated for a backup in the store; it can be restored.",
    DELETE_FAILED: "Deleting the backup failed and it is still stored; try again.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
