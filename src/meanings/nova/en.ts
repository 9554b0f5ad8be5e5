import type { nova } from "../../catalog/nova/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const novaEn: ServiceMeanings<typeof nova> = {
  lang: "en",
  "nova.migration": {
    accepted: "The move was asked for and is about to begin.",
    queued: "The live migration waits for its turn on the host; it can still be cancelled.",
    preparing: "The destination is being prepared for a live migration; the server runs on.",
    "pre-migrating": "The destination has made room and the move is about to begin.",
    migrating: "The server is down while its disks are moved.",
    running: "The memory of the server is being copied while it runs; a long copy can be forced or cancelled.",
    "running (post-copy)":
      "The server already runs at its destination while the rest of its memory follows; it can no longer be cancelled.",
    "post-migrating": "The disks have arrived and the destination takes over; no action is needed.",
    finished: "The resize or cold migration has been carried out; someone has to confirm or revert it.",
    confirming: "The move is being made final; no action is needed.",
    reverting: "The move is being undone; no action is needed.",
    done: "The server has been rebuilt away from a dead host; what it left there is cleared when that host comes back.",
    completed: "The move is over and succeeded.",
    confirmed: "The move is over and was confirmed.",
    reverted: "The move is over and was undone on request.",
    cancelled: "The live migration was cancelled; the server runs where it was.",
    failed:
      "The move failed; the server should be where it was: look at it, and at the log of its host, before trying again.",
    error: "The move was interrupted; look at the server and its fault, because it may need help.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "nova.service.state": {
    up: "The service reports in time.",
    down: "The service has not reported for longer than allowed, or was forced down; look at its host.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "nova.service.status": {
    enabled: "The service takes new work.",
    disabled:
      "An administrator keeps new work away from the service; what it has goes on; see the reason, and enable it again when the reason is gone.",
    UNKNOWN: "The cell of the service does not answer, so nothing else is known of it; ask the operator of the cell.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "nova.host_status": {
    UP: "The host of the server reports in time.",
    DOWN: "The host was declared dead by force; evacuate its servers if that has not happened.",
    MAINTENANCE:
      "The host takes no new servers; this one keeps running, and no action is needed unless it is to be moved.",
    UNKNOWN: "The host does not report; the server on it may be running or not: ask the operator.",
    "": "The server is on no host, as when it is shelved away or was never placed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "nova.share_attachment": {
    attaching: "The share is being prepared for the server; once it reads inactive, start the server.",
    detaching: "The share is being taken from the server; no action is needed.",
    active: "The running server has the share; mount it inside.",
    inactive: "The share is attached and waits for the server to be started.",
    error: "The share could not be given to the server; detach it and look at its access rules.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
