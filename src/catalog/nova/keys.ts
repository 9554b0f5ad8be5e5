import { property } from "../../state/untrusted.ts";
import { parsePowerState } from "./power.ts";
import { parseVmState } from "./vm.ts";

/**
 * The keys of a state, as sent by Nova's API; openstacksdk and notifications; Nova's v3 API; Huawei and fog. `others`
 * are those of gophercloud and of the command line's tables.
 */
const stateKeys = (name: string, ...others: readonly string[]): readonly string[] => [
  `OS-EXT-STS:${name}`,
  name,
  `os-extended-status:${name}`,
  `OS_EXT_STS_${name}`,
  `os_ext_sts_${name}`,
  ...others,
];

/** The keys under which each property of a server arrives, most likely first. */
const keys = {
  id: ["id", "uuid", "instance_id", "ID"],
  name: ["name", "display_name", "Name"],
  status: ["status", "Status"],
  // state_description is in Nova's unversioned notifications.
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

/** What a server can be wrapped in: the response to GET /servers/{id}, a notification, an object in a notification. */
const wrappers = ["server", "payload", "nova_object.data"];

/** Takes a server out of its wrappers. Any other value is returned unchanged. */
export function unwrap(server: unknown): unknown {
  if (property(server, "status") !== undefined) return server;
  let inner = server;
  for (const wrapper of wrappers) {
    const content = property(inner, wrapper);
    if (typeof content === "object" && content !== null) inner = content;
  }
  return inner;
}

/** A property of an unwrapped server as it was sent, under any of its keys. `undefined` if none of them is there. */
export function sentUnder(server: unknown, name: keyof typeof keys): unknown {
  for (const key of keys[name]) {
    const value = property(server, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The four states of a server as they were sent. `undefined` means that the key is missing; `null` does not. */
export interface SentStates {
  readonly status: unknown;
  readonly task: unknown;
  readonly vm: unknown;
  readonly power: unknown;
}

/** The states of an unwrapped server as they were sent. */
export function sentStates(server: unknown): SentStates {
  const status = sentUnder(server, "status");
  const task = sentUnder(server, "task");
  const vm = sentUnder(server, "vm");
  const power = sentUnder(server, "power");
  const state = vm === undefined ? property(server, "state") : undefined;
  // In `state`, notifications and os-simple-tenant-usage send the vm state; diagnostics, which name a driver, send the
  // power state.
  return state !== undefined && power === undefined && isPowerState(state, server)
    ? { status, task, vm, power: state }
    : { status, task, vm: vm ?? state, power };
}

function isPowerState(state: unknown, server: unknown): boolean {
  const isVmState = parseVmState(state) !== "unknown" && property(server, "driver") === undefined;
  return !isVmState && parsePowerState(state) !== "unknown";
}
