import { parsePowerState } from "../catalog/power.ts";
import { parseVmState } from "../catalog/vm.ts";

/** Nova's API; openstacksdk and notifications; Nova's v3 API; Huawei and fog; gophercloud; tables of the command line. */
const stateKeys = (name: string, ...others: readonly string[]): readonly string[] => [
  `OS-EXT-STS:${name}`,
  name,
  `os-extended-status:${name}`,
  `OS_EXT_STS_${name}`,
  `os_ext_sts_${name}`,
  ...others,
];

/** The keys under which each field of a server arrives, the likeliest first. */
const keys = {
  id: ["id", "uuid", "instance_id", "ID"],
  name: ["name", "display_name", "Name"],
  status: ["status", "Status"],
  // The last is that of Nova's unversioned notifications.
  task: stateKeys("task_state", "TaskState", "Task State", "state_description"),
  vm: stateKeys("vm_state", "VmState"),
  power: stateKeys("power_state", "PowerState", "Power State"),
  locked: ["locked", "is_locked"],
  lockedReason: ["locked_reason"],
  fault: ["fault"],
  progress: ["progress"],
  hostStatus: ["host_status"],
  created: ["created", "created_at"],
  updated: ["updated", "updated_at"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a server is wrapped in: the answer to GET /servers/{id}; a notification; an object of a notification. */
const wrappers = ["server", "payload", "nova_object.data"];

/** A property of anything. What is no object has none, and a getter that throws is as good as none. */
export function property(value: unknown, key: string): unknown {
  try {
    // Nothing is taken for granted of what is read.
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}

/** The server itself, where it came in a wrapper. */
export function unwrap(server: unknown): unknown {
  if (property(server, "status") !== undefined) return server;
  let inner = server;
  for (const wrapper of wrappers) {
    const content = property(inner, wrapper);
    if (typeof content === "object" && content !== null) inner = content;
  }
  return inner;
}

/** A field of an unwrapped server as it was sent, under whichever key: `undefined` where there is none. */
export function fieldOf(server: unknown, field: keyof typeof keys): unknown {
  for (const key of keys[field]) {
    const value = property(server, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The four states of a server as they were sent: `undefined` where a key is missing, which `null` is not. */
export interface SentStates {
  readonly status: unknown;
  readonly task: unknown;
  readonly vm: unknown;
  readonly power: unknown;
}

/** The states of an unwrapped server as they were sent. */
export function sentStates(server: unknown): SentStates {
  const status = fieldOf(server, "status");
  const task = fieldOf(server, "task");
  const vm = fieldOf(server, "vm");
  const power = fieldOf(server, "power");
  const state = vm === undefined ? property(server, "state") : undefined;
  // Notifications and os-simple-tenant-usage have the vm state there; diagnostics, which name a driver, the power state.
  return state !== undefined && power === undefined && isPowerState(state, server)
    ? { status, task, vm, power: state }
    : { status, task, vm: vm ?? state, power };
}

function isPowerState(state: unknown, server: unknown): boolean {
  const isVmState = parseVmState(state) !== "unknown" && property(server, "driver") === undefined;
  return !isVmState && parsePowerState(state) !== "unknown";
}
