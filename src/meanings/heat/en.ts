import type { heat } from "../../catalog/heat/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const heatEn: ServiceMeanings<typeof heat> = {
  lang: "en",
  "heat.stack": {
    CREATE_IN_PROGRESS: "The stack and its resources are being created; no action is needed.",
    CREATE_FAILED:
      "Creating the stack failed; read the reason, look at the resource that failed, then update or delete the stack.",
    CREATE_COMPLETE: "All resources were created; the stack is in use.",
    DELETE_IN_PROGRESS: "The stack is being deleted and disappears by itself.",
    DELETE_FAILED:
      "Some resources could not be deleted and are still there; read the reason, clear what holds them, and delete the stack again.",
    DELETE_COMPLETE: "The stack is gone; only its record is left.",
    UPDATE_IN_PROGRESS: "The stack is being changed to a new template or new parameters; no action is needed.",
    UPDATE_FAILED:
      "The change failed half-way and the stack may be a mixture of old and new; read the reason and update again.",
    UPDATE_COMPLETE: "The last change is complete; the stack is in use.",
    ROLLBACK_IN_PROGRESS: "The stack is being taken back to what it was before a failure; no action is needed yet.",
    ROLLBACK_FAILED: "Going back failed as well and the stack is a mixture; read the reason, then update or delete it.",
    ROLLBACK_COMPLETE:
      "The wanted change failed and was undone: after a failed creation nothing is left, after a failed update the old stack; read the events, fix the template and try again.",
    SUSPEND_IN_PROGRESS: "The stack is being suspended; no action is needed.",
    SUSPEND_FAILED: "The stack could not be suspended as a whole; read the reason and try again, or resume.",
    SUSPEND_COMPLETE: "The stack sleeps on request and does no work; resume the stack to use it.",
    RESUME_IN_PROGRESS: "The stack is being resumed; no action is needed.",
    RESUME_FAILED: "The stack could not be resumed as a whole; read the reason and try again.",
    RESUME_COMPLETE: "The stack is awake again and in use.",
    ADOPT_IN_PROGRESS: "The stack is being taken over from what already exists; no action is needed.",
    ADOPT_FAILED:
      "Taking over what already exists failed; read the reason, then delete the stack, abandoning what must stay.",
    ADOPT_COMPLETE: "The stack was taken over and is in use.",
    SNAPSHOT_IN_PROGRESS: "A snapshot of the stack is being taken; no action is needed.",
    SNAPSHOT_FAILED:
      "The snapshot could not be taken, and the stack itself is as before; read the reason and try again.",
    SNAPSHOT_COMPLETE: "The last snapshot is complete; the stack is in use.",
    CHECK_IN_PROGRESS: "Heat is checking whether the resources match its records; no action is needed.",
    CHECK_FAILED:
      "The resources do not match Heat's records, or could not be checked; read the reason, then update the stack to fix it.",
    CHECK_COMPLETE: "All resources that can be checked are as they should be.",
    RESTORE_IN_PROGRESS: "The stack is being taken back to a snapshot; no action is needed.",
    RESTORE_FAILED: "Going back to the snapshot failed; read the reason and restore again.",
    RESTORE_COMPLETE: "The stack is as it was in the snapshot and in use.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "heat.resource": {
    INIT_IN_PROGRESS: "The resource is being readied; no action is needed.",
    INIT_FAILED: "The resource could not be readied; read the reason and update the stack.",
    INIT_COMPLETE: "The resource waits for its turn in the stack; if the stack has failed, it was never started.",
    CREATE_IN_PROGRESS: "The resource is being created; no action is needed.",
    CREATE_FAILED:
      "Creating the resource failed; read the reason, then update the stack or mark the resource for replacement.",
    CREATE_COMPLETE: "The resource was created and is in use.",
    DELETE_IN_PROGRESS: "The resource is being deleted and disappears by itself.",
    DELETE_FAILED: "The resource could not be deleted and is still there; read the reason and delete the stack again.",
    DELETE_COMPLETE: "The resource is gone; only its record is left.",
    UPDATE_IN_PROGRESS: "The resource is being changed or replaced; no action is needed.",
    UPDATE_FAILED:
      "The change failed and the resource may be half changed; read the reason and update the stack again.",
    UPDATE_COMPLETE: "The last change is complete; the resource is in use.",
    ROLLBACK_IN_PROGRESS: "The resource is being taken back to what it was before a failure; no action is needed yet.",
    ROLLBACK_FAILED: "Going back failed; read the reason.",
    ROLLBACK_COMPLETE:
      "The resource was never created, because the stack was rolled back first; fix the template and try again.",
    SUSPEND_IN_PROGRESS: "The resource is being suspended; no action is needed.",
    SUSPEND_FAILED: "The resource could not be suspended as a whole; read the reason and try again, or resume.",
    SUSPEND_COMPLETE: "The resource sleeps on request and does no work; resume the stack to use it.",
    RESUME_IN_PROGRESS: "The resource is being resumed; no action is needed.",
    RESUME_FAILED: "The resource could not be resumed as a whole; read the reason and try again.",
    RESUME_COMPLETE: "The resource is awake again and in use.",
    ADOPT_IN_PROGRESS: "The resource is being taken over from what already exists; no action is needed.",
    ADOPT_FAILED:
      "Taking over what already exists failed; read the reason, then delete the stack, abandoning what must stay.",
    ADOPT_COMPLETE: "The resource was taken over and is in use.",
    SNAPSHOT_IN_PROGRESS: "A snapshot of the resource is being taken; no action is needed.",
    SNAPSHOT_FAILED:
      "The snapshot could not be taken, and the resource itself is as before; read the reason and try again.",
    SNAPSHOT_COMPLETE: "The last snapshot is complete; the resource is in use.",
    CHECK_IN_PROGRESS: "Heat is checking whether the resources match its records; no action is needed.",
    CHECK_FAILED:
      "The resources do not match Heat's records, or could not be checked; read the reason, then update the stack to fix it.",
    CHECK_COMPLETE: "The resource is as it should be, or is of a kind that cannot be checked.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
