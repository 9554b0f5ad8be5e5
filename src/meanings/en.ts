import type { Meanings } from "../language/meanings.ts";

/** English. The server is what Nova manages, the guest is what the hypervisor sees of it. */
export const en: Meanings = {
  lang: "en",
  leading: {
    deleted: "The server is gone: nothing else about it counts any more.",
    unreachable: "The server's cell does not answer: everything else may be out of date.",
    task: "A task is running, and most statuses hide it.",
    error: "The server has failed: that comes first.",
    status: "No task is running, so the status says it all.",
    power: "Only the power state was sent.",
  },
  power: {
    NOSTATE:
      "The hypervisor cannot tell: the guest is not built yet, shelved away or out of reach; go by the status and the task.",
    RUNNING: "The hypervisor sees the guest powered on; whether the system inside has booted, it does not say.",
    BLOCKED:
      "An old value, from Xen: the guest runs with an idle processor; read it as RUNNING, as Nova has done since Folsom.",
    PAUSED:
      "The guest stands still in memory: no processor time, but its RAM stays taken; it goes on once it is unpaused.",
    SHUTDOWN:
      "The hypervisor sees the guest without power; the vm state says whether that is meant; if it is stopped, start the server to use it.",
    SHUTOFF: "An old second word for no power; read it as SHUTDOWN, the only one since Folsom.",
    CRASHED:
      "The guest has crashed and is down, says the hypervisor; look at its console log, then start it or reboot it hard.",
    SUSPENDED: "The guest is stopped and its memory saved on disk; resume it, and it goes on where it was.",
    FAILED:
      "An old value, gone since Folsom: the guest could not be made; treat it as the vm state error: look at the fault, then rebuild or delete.",
    BUILDING:
      "An old value, gone since Liberty: the guest is still being made; wait; today the vm state building says so.",
    unknown: "The power state is missing or unknown to this version; take the server neither for running nor for off.",
  },
  task: {
    none: "Nothing is under way; the server keeps its state until it is given something to do.",
    scheduling: "A host is being chosen for the new server; nothing to do: the next step follows by itself.",
    block_device_mapping: "The new server is getting its disks and volumes; it cannot be used yet.",
    networking: "The new server is getting its ports and addresses; it cannot be reached yet.",
    spawning: "The last step of the build: the hypervisor makes the guest and starts it; it can be used soon.",
    image_snapshot:
      "The disk is being copied into an image; the guest may be held for a moment, then goes on as it was.",
    image_snapshot_pending: "A snapshot has been requested and has yet to begin on the host; the server can be used.",
    image_pending_upload:
      "The snapshot is taken and about to be uploaded; the server is free to use; the image is not ready yet.",
    image_uploading:
      "The snapshot is being uploaded, and is ready as an image when this ends; the server is free to use.",
    image_backup:
      "A backup image is being made, one of a rotating set; the server keeps its state, and the task ends by itself.",
    updating_password:
      "The agent in the guest is changing the administrator's password; the server runs on; log in with the new one once this ends.",
    resize_prep:
      "A destination is being readied for the resize or cold migration; until the move begins, the server can be used as before.",
    resize_migrating:
      "The disks are moving to the destination, and the server is down; nothing to do: the next steps follow by themselves.",
    resize_migrated: "The disks have moved, but the destination has yet to take over; the server is still down.",
    resize_finish:
      "The destination is bringing the server up, resized or moved; next, it is to be confirmed or reverted.",
    resize_reverting:
      "The server is returning to the host and size that it had, with a break in service; it ends by itself.",
    resize_confirming:
      "The old copy of the server is being removed, so there is no way back; the server itself is not touched.",
    rebooting: "A soft reboot was requested: the guest's own system restarts; it is away until it has booted again.",
    reboot_pending:
      "The host has taken on the soft reboot and prepares it; the server is about to be away for a short while.",
    reboot_started: "The hypervisor is carrying out the soft reboot; the server is back once its system has booted.",
    rebooting_hard:
      "The power is about to be cut and restored, whatever the guest is doing; what it has not saved is lost.",
    reboot_pending_hard: "The host has taken on the hard reboot and prepares it; the guest gets no warning.",
    reboot_started_hard:
      "The hypervisor is carrying out the hard reboot; the server is back once its system has booted.",
    pausing: "The guest is being brought to a standstill in memory; it will not answer until it is unpaused.",
    unpausing: "The paused guest is being set going again, from where it stopped; it can be used in a moment.",
    suspending: "The guest's memory is being saved to disk, then it stops; it cannot be used until it is resumed.",
    resuming: "The suspended guest is coming back from disk; it can be used when this ends.",
    "powering-off":
      "The guest is asked to shut down, and is switched off if it takes too long; either way, this ends by itself.",
    "powering-on": "The server is being switched on; it can be used once its system has booted.",
    rescuing:
      "The server restarts from a rescue image and finds its own disk attached for repair; its usual service is away meanwhile.",
    unrescuing: "The server leaves rescue mode and restarts from its own disk; its usual service comes back with that.",
    rebuilding:
      "An image is replacing the root disk, or the server is being evacuated, its host lost; it cannot be used meanwhile.",
    rebuild_block_device_mapping:
      "For the rebuild, disks and volumes are being attached anew; the server cannot be used yet.",
    rebuild_spawning: "The last step of the rebuild: the hypervisor makes the guest anew and starts it; nothing to do.",
    migrating: "The server is moving live to another host and goes on running; nothing to do: it ends by itself.",
    deleting:
      "The server is being deleted, even where its status still reads ACTIVE, SHUTOFF or ERROR; it disappears by itself.",
    "soft-deleting":
      "The server is being switched off and marked as deleted; for a while after that, it can be restored.",
    restoring: "The server is coming back from its soft deletion; it can be used again when this ends.",
    shelving: "The server is being put away, and goes down first; it cannot be used until it is unshelved.",
    shelving_image_pending_upload:
      "Shelving goes on: the disk's image is taken and about to be uploaded; the server is down.",
    shelving_image_uploading: "Shelving goes on: the disk's image is on its way to the image service; nothing to do.",
    shelving_offloading:
      "The shelved server is leaving its host, to free what it holds there; unshelve it to use it again.",
    unshelving:
      "The shelved server is coming back onto a host and starting; it can be used once its system has booted.",
    unknown: "The task was not sent, or is unknown to this version; do not take the server for idle.",
  },
  vm: {
    active: "In Nova's record, the server is meant to run; the power state tells whether the hypervisor agrees.",
    building: "Nova has a record of the server and is still building it; nothing to do: it ends by itself.",
    paused: "Nova paused the server on request, and it waits in memory; unpause it to use it.",
    suspended: "Nova suspended the server on request, and it waits on disk; resume it to use it.",
    stopped:
      "In Nova's record, the server is off, by request or from inside; it keeps its disk and its host; start it to use it.",
    rescued: "A rescue image runs in the place of the server's usual system; repair its own disk, then unrescue it.",
    resized: "The server has its new size or place; check it, then confirm to keep that or revert to go back.",
    "soft-delete":
      "The server is off and marked as deleted; restore it before the reclaim interval ends, or it is gone.",
    deleted: "Nothing is left of the server but its record; it cannot be brought back.",
    error:
      "An operation left the server unusable; look at the fault, then rebuild, hard reboot, reset the state or delete.",
    shelved:
      "The server is off and saved as an image, but its place on the host is still taken; unshelve it to use it.",
    shelved_offloaded:
      "The server is shelved and has left its host, where it holds nothing now; unshelving gives it a host again.",
    unknown: "The vm state is missing or unknown to this version; judge nothing by it; look at the status.",
  },
  status: {
    ACTIVE:
      "Nova takes the server to be up; most tasks do not show here, nor does a guest without power: see the task and the power state.",
    BUILD:
      "The server is being built for the first time; it ends by itself: as ACTIVE, or as ERROR if the build fails.",
    DELETED:
      "The server is deleted; only administrators and changes-since queries still see it; nothing is left to do.",
    ERROR: "The server has failed; read its fault message, then rebuild, hard reboot, reset the state or delete.",
    HARD_REBOOT: "The server's power is being cut and restored; it is back by itself once its system has booted.",
    MIGRATING: "The server is on its way to another host and keeps running; nothing to do.",
    PASSWORD:
      "The administrator's password is being changed; the server runs on; the word is that of an operation, and passes with it.",
    PAUSED: "The server stands still in memory and still takes up its host; it does not answer until it is unpaused.",
    REBOOT: "The guest's system is restarting; the server is back by itself once it has booted.",
    REBUILD:
      "The server is getting a new root disk, or is being evacuated; it may have been off or in ERROR before; wait for the end.",
    RESCUE:
      "Rescue mode: the usual service is away while the disk is repaired; when that is done, unrescue the server.",
    RESIZE: "The server is being resized or cold-migrated, with some time down; confirm or revert comes next.",
    REVERT_RESIZE:
      "The server is going back to what it was before a resize or migration, mostly because someone asked; it ends by itself.",
    SHELVED:
      "The server is put away, yet its place on the host is kept; that may be freed later by itself; unshelve it to use it.",
    SHELVED_OFFLOADED: "Put away, and taking up no host at all; the server can be used again once it is unshelved.",
    SHUTOFF: "The server is off (its vm state is stopped), and what it holds stays reserved; start it to use it.",
    SOFT_DELETED: "Deleted, but not yet for good: restore the server before the reclaim interval ends, or let it go.",
    SUSPENDED: "The server's memory is saved on disk, and what the server holds stays reserved; resume it to go on.",
    UNKNOWN:
      "The server's cell does not answer, or its record is damaged; the server itself may be fine; wait, or ask the operator.",
    VERIFY_RESIZE:
      "The resize or migration is done: check the server, then confirm or revert; some clouds confirm it for you after a while.",
    unknown: "The status is missing, or none that this version knows; it is not Nova's own UNKNOWN.",
  },
};
