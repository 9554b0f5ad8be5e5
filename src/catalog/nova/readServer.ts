import { type ApiObject, apiObject } from "../../resource/apiObject.ts";
import { type Reading, readingOf } from "../../resource/reading.ts";
import { timeOf } from "../../resource/time.ts";
import { informativeText, isMissing, nonEmptyText, property, textOf } from "../../state/untrusted.ts";
import { otherKeys } from "./keys.ts";
import { type PowerState, parsePowerState, power } from "./power.ts";
import { serverFields } from "./serverFields.ts";
import { type ServerStatus, status } from "./status.ts";
import { statusFrom } from "./statusFrom.ts";
import { type TaskState, task } from "./task.ts";
import { parseVmState, type VmState, vm } from "./vm.ts";

/** The keys by which a server is told from its wrapper. */
export const KEYS = [
  ...Object.values(serverFields).flatMap(({ keys }) => keys),
  ...Object.values(otherKeys).flat(),
  "state",
];

/** The four fields of a server as it was read. */
export interface ServerReadings {
  /** As it was sent or, if it was not, as Nova would derive it. */
  readonly status: Reading<ServerStatus>;
  readonly task: Reading<TaskState>;
  readonly vm: Reading<VmState>;
  readonly power: Reading<PowerState>;
}

/** Reads the fields of a server. Never throws. */
export function readFields(object: ApiObject): ServerReadings {
  const [sentStatus, doing] = [object.read(status, otherKeys.status), object.read(task, otherKeys.task)];
  let [machine, powered] = [object.read(vm, otherKeys.vm), object.read(power, otherKeys.power)];
  const state = machine.value === undefined ? object.get("state") : undefined;
  // In `state`, notifications and os-simple-tenant-usage send the vm state; diagnostics, which name a driver, send the
  // power state.
  if (state !== undefined) {
    if (powered.value === undefined && isPowerState(state, object)) powered = readingOf(power, state);
    else machine = readingOf(vm, state);
  }
  return { status: derived(sentStatus, machine, doing), task: doing, vm: machine, power: powered };
}

/** Whether a status was sent: Nova's own UNKNOWN is one, a placeholder is not. */
const wasSent = ({ state, value }: Reading): boolean => state !== "unknown" || !isMissing(value);

/** The status or, where none was sent, the one that Nova would derive. */
function derived(sent: Reading<ServerStatus>, machine: Reading, doing: Reading): Reading<ServerStatus> {
  if (wasSent(sent)) return sent;
  const state = statusFrom(machine.value, doing.value);
  return state === "unknown" ? sent : { ...readingOf(status, state), isDerived: true };
}

function isPowerState(state: unknown, object: ApiObject): boolean {
  const isVmState = parseVmState(state) !== "unknown" && object.get("driver") === undefined;
  return !isVmState && parsePowerState(state) !== "unknown";
}

/** The message of a fault: from the API's object, a notification's exception, or plain text. */
export function faultOf(object: ApiObject): string | undefined {
  const sent = object.get("fault");
  if (sent === undefined || sent === null) return undefined;
  const fault = property(sent, "nova_object.data") ?? sent;
  return (
    informativeText(property(fault, "message")) ??
    informativeText(property(fault, "exception_message")) ??
    informativeText(fault)
  );
}

/** The status of a server's host, in upper case. */
export function hostStatusOf(object: ApiObject): string | undefined {
  const sent = object.get("host_status");
  return typeof sent === "string" ? sent.trim().toUpperCase() : undefined;
}

/** Percent, 0 to 100. */
export function progressOf(object: ApiObject): number | undefined {
  const sent = object.get("progress");
  const percent = sent === "" ? Number.NaN : Number(textOf(sent));
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** The four states of a server as they were sent. `undefined` means that the key is missing; `null` does not. */
export type SentStates = Readonly<Record<keyof typeof serverFields, unknown>>;

/** A server with each value parsed. A value that was not sent is `undefined`, or the state `unknown`. */
export interface ReadServer {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The status that was sent, or the one derived from the vm state and task state if none was. */
  readonly status: ServerStatus;
  /** `none` if no task is running (`null` was sent), `unknown` if the key is missing. */
  readonly task: TaskState;
  readonly vm: VmState;
  readonly power: PowerState;
  readonly locked: boolean | undefined;
  readonly lockedReason: string | undefined;
  /** Why the server is in ERROR, in Nova's words. */
  readonly fault: string | undefined;
  /** Percent, 0 to 100. Nova sends it only with some statuses and rarely updates it. */
  readonly progress: number | undefined;
  /** `UP`, `UNKNOWN`, `MAINTENANCE`, `DOWN`, or `""` if there is no host. Nova sends it to administrators only. */
  readonly hostStatus: string | undefined;
  /** When the server was created, in milliseconds since 1970. */
  readonly created: number | undefined;
  /** When Nova last recorded a change, such as the start of a task, in milliseconds since 1970. */
  readonly updated: number | undefined;
  /** The four states as they were sent. */
  readonly sent: SentStates;
}

/**
 * Reads a server from an API, a notification or the command line, under any of the keys in use, wrapped or not.
 * Missing is not `null`: `task_state: null` is `none`, no `task_state` at all is `unknown`. Never throws.
 */
export function readServer(server: unknown): ReadServer {
  const object = apiObject(server, KEYS);
  const fields = readFields(object);
  const first = (...keys: readonly string[]) => keys.map(object.get).find((value) => value !== undefined);
  return {
    id: nonEmptyText(first("id", "uuid", "instance_id", "ID")),
    name: nonEmptyText(first("name", "display_name")),
    status: fields.status.state,
    task: fields.task.state,
    vm: fields.vm.state,
    power: fields.power.state,
    locked: object.isOn("locked"),
    lockedReason: object.text("locked_reason"),
    fault: faultOf(object),
    progress: progressOf(object),
    hostStatus: hostStatusOf(object),
    created: timeOf(first("created", "created_at")),
    updated: timeOf(first("updated", "updated_at")),
    sent: {
      status: fields.status.isDerived ? undefined : fields.status.value,
      task: fields.task.value,
      vm: fields.vm.value,
      power: fields.power.value,
    },
  };
}
