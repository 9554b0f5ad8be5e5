import { isMissing } from "../../state/untrusted.ts";
import type { ServerStatus } from "./status.ts";
import { parseTaskState, type TaskState } from "./task.ts";
import { parseVmState, type VmState } from "./vm.ts";

/** The statuses that stand for tasks, with the tasks that each one covers. */
const tasksOf = {
  REBOOT: ["rebooting", "reboot_pending", "reboot_started"],
  HARD_REBOOT: ["rebooting_hard", "reboot_pending_hard", "reboot_started_hard"],
  PASSWORD: ["updating_password"],
  REBUILD: ["rebuilding", "rebuild_block_device_mapping", "rebuild_spawning"],
  MIGRATING: ["migrating"],
  RESIZE: ["resize_prep", "resize_migrating", "resize_migrated", "resize_finish"],
  REVERT_RESIZE: ["resize_reverting"],
} as const satisfies Partial<Record<ServerStatus, readonly TaskState[]>>;

type TaskStatus = keyof typeof tasksOf;

/**
 * For each vm state, the status at rest and the statuses that a task can turn it into. Any other task leaves the status
 * unchanged. From _STATE_MAP in nova/api/openstack/common.py.
 */
const statusOf: Readonly<Record<VmState, readonly [atRest: ServerStatus, ...whileTaskRuns: TaskStatus[]]>> = {
  active: ["ACTIVE", "REBOOT", "HARD_REBOOT", "PASSWORD", "REBUILD", "MIGRATING", "RESIZE"],
  building: ["BUILD"],
  paused: ["PAUSED", "MIGRATING"],
  suspended: ["SUSPENDED"],
  stopped: ["SHUTOFF", "RESIZE", "REBUILD"],
  rescued: ["RESCUE"],
  resized: ["VERIFY_RESIZE", "REVERT_RESIZE"],
  "soft-delete": ["SOFT_DELETED"],
  deleted: ["DELETED"],
  error: ["ERROR", "REBUILD"],
  shelved: ["SHELVED"],
  shelved_offloaded: ["SHELVED_OFFLOADED"],
  unknown: ["UNKNOWN"],
};

const statusOfTask = new Map<TaskState, TaskStatus>();
// `Object.keys` is typed string[]; the keys are the statuses.
for (const status of Object.keys(tasksOf) as TaskStatus[])
  for (const task of tasksOf[status]) statusOfTask.set(task, status);

/**
 * Derives a server's status from its vm state and task state, as Nova's API does. Reads both in any spelling.
 * A vm state that Nova does not know gives `"UNKNOWN"`, as it does in Nova; a missing one gives `"unknown"`.
 */
export function statusFrom(vmState: unknown, taskState: unknown): ServerStatus {
  if (isMissing(vmState)) return "unknown";
  const [atRest, ...whileTaskRuns] = statusOf[parseVmState(vmState)];
  const status = statusOfTask.get(parseTaskState(taskState));
  return status && whileTaskRuns.includes(status) ? status : atRest;
}
