import {
  arrowRightLeft,
  camera,
  circleQuestionMark,
  clipboardCheck,
  copy,
  cross,
  database,
  eject,
  hammer,
  inbox,
  keyRound,
  layers,
  minus,
  moonStar,
  moveDiagonal,
  network,
  pause,
  play,
  power,
  powerOff,
  rotateCw,
  search,
  server,
  sunrise,
  trash,
  undo2,
  upload,
  zap,
} from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { defineStates, type StateEntry } from "../../state/state.ts";

/** The row of a task. Every task is in progress and ends on its own, so tasks differ only in icon and words. */
const task = (icon: string): StateEntry => ({ tone: "progress", phase: "transitional", icon });

/**
 * The task states, which tell what Nova is doing to a server: `OS-EXT-STS:task_state`.
 * Names, order and groups come from nova/compute/task_states.py.
 */
export const taskStates = defineStates({
  // no task is running: Nova sends `null`
  none: { tone: "neutral", phase: "stable", icon: minus },

  // create()
  scheduling: task(search),
  block_device_mapping: task(database),
  networking: task(network),
  spawning: task(hammer),

  // snapshot()
  image_snapshot: task(camera),
  image_snapshot_pending: task(camera),
  image_pending_upload: task(upload),
  image_uploading: task(upload),

  // backup()
  image_backup: task(copy),

  // set_admin_password()
  updating_password: task(keyRound),

  // resize(), also used for cold migration
  resize_prep: task(moveDiagonal),
  resize_migrating: task(moveDiagonal),
  resize_migrated: task(moveDiagonal),
  resize_finish: task(moveDiagonal),

  // revert_resize(), confirm_resize()
  resize_reverting: task(undo2),
  resize_confirming: task(clipboardCheck),

  // reboot(), soft and hard
  rebooting: task(rotateCw),
  reboot_pending: task(rotateCw),
  reboot_started: task(rotateCw),
  rebooting_hard: task(zap),
  reboot_pending_hard: task(zap),
  reboot_started_hard: task(zap),

  // pause(), unpause()
  pausing: task(pause),
  unpausing: task(play),

  // suspend(), resume()
  suspending: task(moonStar),
  resuming: task(sunrise),

  // power_off(), power_on()
  "powering-off": task(powerOff),
  "powering-on": task(power),

  // rescue(), unrescue()
  rescuing: task(cross),
  unrescuing: task(undo2),

  // rebuild()
  rebuilding: task(layers),
  rebuild_block_device_mapping: task(database),
  rebuild_spawning: task(hammer),

  // live_migrate()
  migrating: task(arrowRightLeft),

  // delete(), soft_delete(), restore()
  deleting: task(trash),
  "soft-deleting": task(trash),
  restoring: task(undo2),

  // shelve(), shelve_offload(), unshelve()
  shelving: task(inbox),
  shelving_image_pending_upload: task(upload),
  shelving_image_uploading: task(upload),
  shelving_offloading: task(eject),
  unshelving: task(server),

  unknown: { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark },
});

/** A task state by Nova's name, `none` while no task is running, or `unknown`. */
export type TaskState = keyof typeof taskStates;

const parseName = stateParser(taskStates, {
  // `null` as text. Nova's old XML API sends "None", novaclient's tables "-", inventories "", Skyline "free"
  null: "none",
  "-": "none",
  "": "none",
  free: "none",
  // names that Nova dropped by Havana. Essex's resize_verify is left out: today it is the vm state resized, not a task
  starting: "powering-on",
  stopping: "powering-off",
  image_live_snapshot: "image_snapshot",
});

/**
 * Reads a task state in any spelling. `null`, `"None"`, `"-"` and `""` mean that no task is running and give `"none"`.
 * `undefined` means that the task was not sent and gives `"unknown"`, as does anything that is not a task.
 */
export const parseTaskState = (value: unknown): TaskState => (value === null ? "none" : parseName(value));
