import type { Meanings } from "../language/meanings.ts";

/** English. "Server" is what Nova manages, "guest" what the hypervisor sees of it. */
export const en: Meanings = {
  lang: "en",
  leading: {
    deleted: "The server is gone, so nothing else about it matters.",
    unreachable: "The server's cell does not answer, so everything else may be out of date.",
    task: "A task is running, and most statuses do not show tasks.",
    error: "The server has failed, which matters more than its other states.",
    status: "No running task was reported, so the status sums up the server.",
    power: "Only the power state was sent.",
  },
  power: {
    NOSTATE:
      "The hypervisor cannot tell: the guest is not built yet, shelved or out of reach; check the status and the task instead.",
    RUNNING: "The hypervisor sees the guest powered on, but not whether its operating system has booted.",
    BLOCKED:
      "An old value from Xen: the guest is running but its processor is idle; treat it as RUNNING, which Nova has reported instead since Folsom.",
    PAUSED: "The guest is frozen in memory: it uses no CPU but keeps its RAM; unpause it to let it continue.",
    SHUTDOWN:
      "The hypervisor sees the guest powered off; the vm state shows whether that is intended; if it is stopped, start the server to use it.",
    SHUTOFF: "An old second value for powered off; treat it as SHUTDOWN, which replaced it in Folsom.",
    CRASHED:
      "The hypervisor reports that the guest has crashed and is not running; check its console log, then start or hard-reboot it.",
    SUSPENDED: "The guest is stopped and its memory is saved on disk; resume it to continue where it left off.",
    FAILED:
      "An old value, gone since Folsom: the guest could not be created; treat it like the vm state error: read the fault, then rebuild or delete the server.",
    BUILDING:
      "An old value, gone since Liberty: the guest is still being created; just wait; Nova now reports this as the vm state building.",
    unknown: "The power state is missing or unknown to this version; assume neither running nor off.",
  },
  task: {
    none: "No task is running; the server stays as it is until someone acts.",
    scheduling: "Nova is choosing a host for the new server; no action is needed: the next step follows automatically.",
    block_device_mapping: "The new server's disks and volumes are being created and attached; it cannot be used yet.",
    networking: "The new server's ports and addresses are being allocated; it cannot be reached yet.",
    spawning: "The last step of the build: the hypervisor is creating and booting the guest; it can be used soon.",
    image_snapshot: "An image of the disk is being taken; the guest may be frozen for a moment, and keeps its state.",
    image_snapshot_pending:
      "A snapshot has been requested but has not started on the host yet; the server can be used normally.",
    image_pending_upload:
      "The snapshot has been taken and is waiting to be uploaded; the server can be used normally, but the image is not ready yet.",
    image_uploading:
      "The snapshot is being uploaded; the server can be used normally, and the image is ready when the upload ends.",
    image_backup:
      "A backup image is being made, one of a rotating set; the server keeps its state, and the task ends on its own.",
    updating_password:
      "The agent in the guest is changing the administrator password; the server keeps running; log in with the new password once the task ends.",
    resize_prep:
      "A destination is being prepared for a resize or cold migration; the server can be used as before until the move begins.",
    resize_migrating:
      "The server is down while its disks move to the destination; no action is needed: the next steps follow automatically.",
    resize_migrated: "The disks have moved, but the destination has not taken over yet; the server is still down.",
    resize_finish:
      "The destination is starting the server in its new size or place; the next step is to confirm or revert.",
    resize_reverting:
      "The server is returning to its old size and host, which interrupts its service; the task ends on its own.",
    resize_confirming:
      "The old copy of the server is being removed, so reverting is no longer possible; the server itself is not affected.",
    rebooting:
      "A soft reboot has been requested: the guest's operating system restarts itself; the server is unavailable until it has booted again.",
    reboot_pending:
      "The host has accepted the soft reboot and is preparing it; the server will soon be unavailable for a short time.",
    reboot_started:
      "The hypervisor is carrying out the soft reboot; the server is back once its operating system has booted.",
    rebooting_hard:
      "The power is about to be cut and restored, no matter what the guest is doing; its unsaved data will be lost.",
    reboot_pending_hard: "The host has accepted the hard reboot and is preparing it; the guest gets no warning.",
    reboot_started_hard:
      "The hypervisor is carrying out the hard reboot; the server is back once its operating system has booted.",
    pausing: "The guest is being frozen in memory; it will not respond until it is unpaused.",
    unpausing: "The paused guest is being started again from memory; it can be used in a moment.",
    suspending: "The guest's memory is being saved to disk, then it stops; it cannot be used until it is resumed.",
    resuming: "The suspended guest is being restored from disk; it can be used when the task ends.",
    "powering-off":
      "The guest is asked to shut down, and is switched off if it takes too long; the task ends on its own.",
    "powering-on": "The server is being started; it can be used once its operating system has booted.",
    rescuing:
      "The server is restarting from a rescue image, with its own disk attached for repair; its normal service is unavailable meanwhile.",
    unrescuing:
      "The server is leaving rescue mode and restarting from its own disk, which brings its normal service back.",
    rebuilding:
      "The root disk is being replaced from an image, or the server is being evacuated from a failed host; it cannot be used meanwhile.",
    rebuild_block_device_mapping:
      "As part of the rebuild, disks and volumes are being attached again; the server cannot be used yet.",
    rebuild_spawning:
      "The last step of the rebuild: the hypervisor is creating and booting the guest again; no action is needed.",
    migrating:
      "The server is being live-migrated to another host and keeps running; no action is needed: the task ends on its own.",
    deleting:
      "The server is being deleted, even if its status still reads ACTIVE, SHUTOFF or ERROR; it will disappear on its own.",
    "soft-deleting": "The server is being powered off and marked as deleted; it can be restored for a limited time.",
    restoring: "The soft-deleted server is being restored; it can be used again when the task ends.",
    shelving: "The server is being shut down and put away; it cannot be used until it is unshelved.",
    shelving_image_pending_upload:
      "Shelving continues: an image of the disk has been taken and is waiting to be uploaded; the server is down.",
    shelving_image_uploading:
      "Shelving continues: the image of the disk is being uploaded to the image service; no action is needed.",
    shelving_offloading:
      "The shelved server is being removed from its host to free the resources there; unshelve it to use it again.",
    unshelving:
      "The shelved server is being placed on a host and started; it can be used once its operating system has booted.",
    unknown: "The task was not sent or is unknown to this version; do not assume that the server is idle.",
  },
  vm: {
    active: "According to Nova, the server should be running; the power state shows whether the hypervisor agrees.",
    building:
      "The server exists in Nova's database and is still being built; no action is needed: the build ends on its own.",
    paused: "The server was paused on request and waits in memory; unpause it to use it.",
    suspended: "The server was suspended on request and waits on disk; resume it to use it.",
    stopped:
      "The server was powered off, on request or from inside the guest; it keeps its disk and its place on the host; start it to use it.",
    rescued: "The server is running from a rescue image; repair its own disk, then unrescue it.",
    resized: "The server has its new size or place; check it, then confirm to keep the change or revert to undo it.",
    "soft-delete":
      "The server is off and marked as deleted; restore it before the reclaim interval ends, or it is gone for good.",
    deleted: "Only the server's record is left; the server cannot be brought back.",
    error:
      "The last operation left the server unusable; read the fault, then rebuild, hard-reboot, reset the state or delete.",
    shelved: "The server is off and saved as an image, but still holds its place on the host; unshelve it to use it.",
    shelved_offloaded:
      "The server is shelved and holds no resources on any host; unshelve it to place it on a host again.",
    unknown: "The vm state is missing or unknown to this version; go by the status instead.",
  },
  status: {
    ACTIVE:
      "As far as Nova knows, the server is up; check the task and the power state too: most tasks and a guest without power do not show here.",
    BUILD:
      "The server is being built for the first time; this ends on its own: as ACTIVE, or as ERROR if the build fails.",
    DELETED:
      "The server is deleted; only administrators and changes-since queries still see it; there is nothing left to do.",
    ERROR: "The server has failed; read its fault message, then rebuild, hard-reboot, reset the state or delete.",
    HARD_REBOOT:
      "The server's power is being cut and restored; it comes back on its own once its operating system has booted.",
    MIGRATING: "The server is moving to another host and keeps running; no action is needed.",
    PASSWORD:
      "The administrator password is being changed; the server keeps running; this status names an operation and disappears when it ends.",
    PAUSED:
      "The server is frozen in memory and still takes up resources on its host; it does not respond until it is unpaused.",
    REBOOT: "The guest's operating system is restarting; the server comes back on its own once it has booted.",
    REBUILD:
      "The root disk is being replaced, or the server is being evacuated; it may have been off or in ERROR before; wait until this ends.",
    RESCUE: "The server is in rescue mode and not doing its normal work; repair its disk, then unrescue it.",
    RESIZE:
      "The server is being resized or cold-migrated and is down for part of that time; the next step is to confirm or revert.",
    REVERT_RESIZE: "A resize or migration is being undone, usually because someone asked for it; this ends on its own.",
    SHELVED:
      "The server is put away but still holds its place on the host, which may be freed later without anyone acting; unshelve it to use it.",
    SHELVED_OFFLOADED: "The server is put away and uses no host resources; unshelve it to use it.",
    SHUTOFF:
      "The server is powered off (its vm state is stopped), and its resources stay reserved; start it to use it.",
    SOFT_DELETED:
      "The server is deleted, but not for good yet: restore it before the reclaim interval ends, or let it go.",
    SUSPENDED: "The server's memory is saved on disk, and its resources stay reserved; resume it to continue.",
    UNKNOWN:
      "The server's cell does not answer, or its record is damaged; the server itself may be fine; wait, or ask the operator.",
    VERIFY_RESIZE:
      "The resize or migration is done: check the server, then confirm or revert; some clouds confirm on their own after a while.",
    unknown: "The status is missing or unknown to this version; this is not Nova's own UNKNOWN.",
  },
};
