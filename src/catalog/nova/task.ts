import type { Field } from "../../state/field.ts";
import {
  arrowRightLeft,
  camera,
  clipboardCheck,
  copy,
  cross,
  database,
  eject,
  hammer,
  inbox,
  keyRound,
  layers,
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
import { copying, moving, resting, unknown } from "../../state/rows.ts";
import { defineStates } from "../../state/state.ts";
import { enTask } from "./enServer.ts";

/**
 * The task states, which tell what Nova is doing to a server: `OS-EXT-STS:task_state`.
 * Names, order and groups come from nova/compute/task_states.py. While an image is uploaded, Nova records nothing
 * (nova/compute/manager.py, _snapshot_instance).
 */
export const taskStates = defineStates({
  // no task is running: Nova sends `null`
  none: resting(),

  // create()
  scheduling: moving(search),
  block_device_mapping: moving(database),
  networking: moving(network),
  spawning: moving(hammer),

  // snapshot()
  image_snapshot: moving(camera),
  image_snapshot_pending: moving(camera),
  image_pending_upload: copying(upload),
  image_uploading: copying(upload),

  // backup()
  image_backup: moving(copy),

  // set_admin_password()
  updating_password: moving(keyRound),

  // resize(), also used for cold migration
  resize_prep: moving(moveDiagonal),
  resize_migrating: moving(moveDiagonal),
  resize_migrated: moving(moveDiagonal),
  resize_finish: moving(moveDiagonal),

  // revert_resize(), confirm_resize()
  resize_reverting: moving(undo2),
  resize_confirming: moving(clipboardCheck),

  // reboot(), soft and hard
  rebooting: moving(rotateCw),
  reboot_pending: moving(rotateCw),
  reboot_started: moving(rotateCw),
  rebooting_hard: moving(zap),
  reboot_pending_hard: moving(zap),
  reboot_started_hard: moving(zap),

  // pause(), unpause()
  pausing: moving(pause),
  unpausing: moving(play),

  // suspend(), resume()
  suspending: moving(moonStar),
  resuming: moving(sunrise),

  // power_off(), power_on()
  "powering-off": moving(powerOff),
  "powering-on": moving(power),

  // rescue(), unrescue()
  rescuing: moving(cross),
  unrescuing: moving(undo2),

  // rebuild()
  rebuilding: moving(layers),
  rebuild_block_device_mapping: moving(database),
  rebuild_spawning: moving(hammer),

  // live_migrate()
  migrating: moving(arrowRightLeft),

  // delete(), soft_delete(), restore()
  deleting: moving(trash),
  "soft-deleting": moving(trash),
  restoring: moving(undo2),

  // shelve(), shelve_offload(), unshelve()
  shelving: moving(inbox),
  shelving_image_pending_upload: copying(upload),
  shelving_image_uploading: copying(upload),
  shelving_offloading: moving(eject),
  unshelving: moving(server),

  unknown,
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
