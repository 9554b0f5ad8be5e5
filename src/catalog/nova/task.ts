import type { Field } from "../../state/field.ts";
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
import { enTask } from "./enServer.ts";

/** The row of a task. Every task is in progress and ends on its own, so tasks differ only in icon and words. */
const running = (icon: string): StateEntry => ({ tone: "progress", phase: "transitional", icon });

/** A task that moves an image: Nova records nothing while it is uploaded (nova/compute/manager.py, _snapshot_instance). */
const uploading = (icon: string): StateEntry => ({ ...running(icon), lengthy: true });

/**
 * The task states, which tell what Nova is doing to a server: `OS-EXT-STS:task_state`.
 * Names, order and groups come from nova/compute/task_states.py.
 */
export const taskStates = defineStates({
  // no task is running: Nova sends `null`
  none: { tone: "neutral", phase: "stable", icon: minus },

  // create()
  scheduling: running(search),
  block_device_mapping: running(database),
  networking: running(network),
  spawning: running(hammer),

  // snapshot()
  image_snapshot: running(camera),
  image_snapshot_pending: running(camera),
  image_pending_upload: uploading(upload),
  image_uploading: uploading(upload),

  // backup()
  image_backup: running(copy),

  // set_admin_password()
  updating_password: running(keyRound),

  // resize(), also used for cold migration
  resize_prep: running(moveDiagonal),
  resize_migrating: running(moveDiagonal),
  resize_migrated: running(moveDiagonal),
  resize_finish: running(moveDiagonal),

  // revert_resize(), confirm_resize()
  resize_reverting: running(undo2),
  resize_confirming: running(clipboardCheck),

  // reboot(), soft and hard
  rebooting: running(rotateCw),
  reboot_pending: running(rotateCw),
  reboot_started: running(rotateCw),
  rebooting_hard: running(zap),
  reboot_pending_hard: running(zap),
  reboot_started_hard: running(zap),

  // pause(), unpause()
  pausing: running(pause),
  unpausing: running(play),

  // suspend(), resume()
  suspending: running(moonStar),
  resuming: running(sunrise),

  // power_off(), power_on()
  "powering-off": running(powerOff),
  "powering-on": running(power),

  // rescue(), unrescue()
  rescuing: running(cross),
  unrescuing: running(undo2),

  // rebuild()
  rebuilding: running(layers),
  rebuild_block_device_mapping: running(database),
  rebuild_spawning: running(hammer),

  // live_migrate()
  migrating: running(arrowRightLeft),

  // delete(), soft_delete(), restore()
  deleting: running(trash),
  "soft-deleting": running(trash),
  restoring: running(undo2),

  // shelve(), shelve_offload(), unshelve()
  shelving: running(inbox),
  shelving_image_pending_upload: uploading(upload),
  shelving_image_uploading: uploading(upload),
  shelving_offloading: running(eject),
  unshelving: running(server),

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

/** The task state of a server, as a field. */
export const task: Field<TaskState> = {
  id: "task",
  keys: ["OS-EXT-STS:task_state"],
  states: taskStates,
  words: enTask,
  parse: parseTaskState,
  withoutQuery: ["none"],
};
