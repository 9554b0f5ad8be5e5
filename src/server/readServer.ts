import { fieldOf, property, type SentStates, sentStates, unwrap } from "./keys.ts";
import { type PowerState, parsePowerState } from "../catalog/power.ts";
import { saysNothing, textOf } from "../catalog/state.ts";
import { parseServerStatus, type ServerStatus } from "../catalog/status.ts";
import { statusFrom } from "./statusFrom.ts";
import { parseTaskState, type TaskState } from "../catalog/task.ts";
import { parseVmState, type VmState } from "../catalog/vm.ts";

/** What an API said of a server, read. What was not sent is `undefined`, or the state `unknown`. */
export interface ReadServer {
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Derived from vm and task state where it was not sent. */
  readonly status: ServerStatus;
  /** `none` where no task runs (`null` was sent), `unknown` where the key is missing. */
  readonly task: TaskState;
  readonly vm: VmState;
  readonly power: PowerState;
  readonly locked: boolean | undefined;
  readonly lockedReason: string | undefined;
  /** Why the server is in ERROR, in Nova's words. */
  readonly fault: string | undefined;
  /** Percent, 0 to 100. Nova sends it with some statuses only, and seldom moves it. */
  readonly progress: number | undefined;
  /** `UP`, `UNKNOWN`, `MAINTENANCE`, `DOWN`, or `""` where there is no host. Sent to administrators alone. */
  readonly hostStatus: string | undefined;
  /** Milliseconds since 1970. */
  readonly created: number | undefined;
  /** The last change that Nova recorded, the start of a task among them. Milliseconds since 1970. */
  readonly updated: number | undefined;
  /** The four states as they were sent. */
  readonly sent: SentStates;
}

/**
 * Reads a server as an API, a notification or the command line gave it, under any of the keys in use, wrapped
 * or not. Missing is not `null`: `task_state: null` is `none`, no `task_state` at all is `unknown`. Never throws.
 */
export function readServer(server: unknown): ReadServer {
  const inner = unwrap(server);
  const sent = sentStates(inner);
  return {
    id: shown(fieldOf(inner, "id")),
    name: shown(fieldOf(inner, "name")),
    status: statusOf(sent),
    task: parseTaskState(sent.task),
    vm: parseVmState(sent.vm),
    power: parsePowerState(sent.power),
    locked: lockedOf(inner),
    lockedReason: said(fieldOf(inner, "lockedReason")),
    fault: faultOf(inner),
    progress: progressOf(inner),
    hostStatus: hostStatusOf(inner),
    created: timeOf(fieldOf(inner, "created")),
    updated: timeOf(fieldOf(inner, "updated")),
    sent,
  };
}

/** The status that was sent, and where none was, the one that Nova would derive. */
export function statusOf({ status, vm, task }: SentStates): ServerStatus {
  const sent = parseServerStatus(status);
  return sent === "unknown" && saysNothing(status) ? statusFrom(vm, task) : sent;
}

/** Text that there is something to see of. */
export const shown = (value: unknown): string | undefined =>
  value === null ? undefined : textOf(value)?.trim() || undefined;

/** Text that says something. */
export const said = (value: unknown): string | undefined => (saysNothing(value) ? undefined : shown(value));

/** `true`, or `True` as the command line prints it. */
export function lockedOf(server: unknown): boolean | undefined {
  const sent = fieldOf(server, "locked");
  if (typeof sent === "boolean") return sent;
  const text = textOf(sent)?.toLowerCase();
  return text === "true" || (text === "false" ? false : undefined);
}

export function faultOf(server: unknown): string | undefined {
  const sent = fieldOf(server, "fault");
  if (sent === undefined || sent === null) return undefined;
  const fault = property(sent, "nova_object.data") ?? sent;
  return said(property(fault, "message")) ?? said(property(fault, "exception_message")) ?? said(fault);
}

export function progressOf(server: unknown): number | undefined {
  const sent = fieldOf(server, "progress");
  const progress = sent === "" || sent === null ? Number.NaN : Number(textOf(sent));
  return progress >= 0 && progress <= 100 ? progress : undefined;
}

export function hostStatusOf(server: unknown): string | undefined {
  const sent = fieldOf(server, "hostStatus");
  return typeof sent === "string" ? sent.trim().toUpperCase() : undefined;
}

/** A time in ISO 8601. Nova's are UTC, whether they say so or not. */
export function timeOf(sent: unknown): number | undefined {
  if (typeof sent !== "string" || !/^\d{4}-/.test(sent)) return undefined;
  const time = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(sent) ? sent : `${sent}Z`);
  return Number.isNaN(time) ? undefined : time;
}
