import {
  arrowRightLeft,
  circleSlash,
  copy,
  eject,
  hammer,
  inbox,
  moveDiagonal,
  pencil,
  trash,
  undo2,
  wrench,
} from "../../state/icons.ts";
import {
  copying,
  failed,
  gone,
  healthy,
  moving,
  resting,
  retrying,
  unclear,
  unknown,
  waiting,
} from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enShare } from "./en.ts";

/**
 * The states of a share, sent as `status`.
 * Names and order come from manila/common/constants.py (SHARE_STATUSES).
 */
export const share = serviceField({
  id: "manila.share",
  keys: ["status"],
  absent: "none",
  states: {
    creating: moving(hammer),
    creating_from_snapshot: copying(hammer),
    deleting: moving(trash),
    deferred_deleting: moving(trash),
    deleted: gone(),
    error: failed,
    error_deleting: failed,
    error_deferred_deleting: retrying,
    available: healthy(),
    manage_starting: moving(inbox),
    manage_error: failed,
    unmanage_starting: moving(eject),
    manage_error_unmanage_starting: moving(eject),
    unmanage_error: failed,
    // listed upstream, but never sent
    unmanaged: gone(),
    extending: moving(moveDiagonal),
    extending_error: failed,
    shrinking: moving(moveDiagonal),
    shrinking_error: failed,
    migrating: copying(arrowRightLeft),
    migrating_to: copying(arrowRightLeft),
    shrinking_possible_data_loss_error: { ...failed, droppedIn: "Victoria" },
    replication_change: moving(pencil),
    // listed upstream, but never sent
    restoring: moving(undo2),
    reverting: moving(undo2),
    reverting_error: failed,
    awaiting_transfer: waiting(),
    backup_creating: copying(copy),
    backup_restoring: copying(undo2),
    backup_restoring_error: failed,
    ensuring: moving(wrench),
    server_migrating: copying(arrowRightLeft),
    server_migrating_to: copying(arrowRightLeft),
    inactive: resting(circleSlash),
    // nothing is sent: `null`
    none: unclear(),
    unknown,
  },
  words: enShare,
});
