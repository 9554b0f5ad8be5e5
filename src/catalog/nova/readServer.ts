import { informativeText, isMissing, nonEmptyText, property, textOf } from "../../state/untrusted.ts";
import { type SentStates, sentStates, sentUnder, unwrap } from "./keys.ts";
import { type PowerState, parsePowerState } from "./power.ts";
import { parseServerStatus, type ServerStatus } from "./status.ts";
import { statusFrom } from "./statusFrom.ts";
import { parseTaskState, type TaskState } from "./task.ts";
import { parseVmState, type VmState } from "./vm.ts";

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
 * A server as it was read, but for its times: parsing those takes as long as reading all the rest, and is seldom
 * needed.
 */
export interface ServerReading extends Omit<ReadServer, "created" | "updated"> {
  /** Whether a status was sent: Nova's own UNKNOWN is one, a placeholder is not. */
  readonly statusWasSent: boolean;
  /** Its times as they were sent. */
  readonly times: { readonly created: unknown; readonly updated: unknown };
}

/** Reads a server once, for everything that is derived from it. Never throws. */
export function readOnce(server: unknown): ServerReading {
  const inner = unwrap(server);
  const sent = sentStates(inner);
  const status = parseServerStatus(sent.status);
  const statusWasSent = status !== "unknown" || !isMissing(sent.status);
  return {
    id: nonEmptyText(sentUnder(inner, "id")),
    name: nonEmptyText(sentUnder(inner, "name")),
    // Where none was sent, the one that Nova would derive.
    status: statusWasSent ? status : statusFrom(sent.vm, sent.task),
    statusWasSent,
    task: parseTaskState(sent.task),
    vm: parseVmState(sent.vm),
    power: parsePowerState(sent.power),
    locked: booleanOf(sentUnder(inner, "locked")),
    lockedReason: informativeText(sentUnder(inner, "lockedReason")),
    fault: faultOf(sentUnder(inner, "fault")),
    progress: percentOf(sentUnder(inner, "progress")),
    hostStatus: hostStatusOf(sentUnder(inner, "hostStatus")),
    times: { created: sentUnder(inner, "created"), updated: sentUnder(inner, "updated") },
    sent,
  };
}

/**
 * Reads a server from an API, a notification or the command line, under any of the keys in use, wrapped or not.
 * Missing is not `null`: `task_state: null` is `none`, no `task_state` at all is `unknown`. Never throws.
 */
export function readServer(server: unknown): ReadServer {
  const { times, statusWasSent: _, ...read } = readOnce(server);
  return { ...read, created: timeOf(times.created), updated: timeOf(times.updated) };
}

/** Reads a boolean, or the command line's `True` and `False`. */
function booleanOf(sent: unknown): boolean | undefined {
  if (typeof sent === "boolean") return sent;
  const text = textOf(sent)?.toLowerCase();
  return text === "true" || (text === "false" ? false : undefined);
}

/** The message of a fault: from the API's object, a notification's exception, or plain text. */
function faultOf(sent: unknown): string | undefined {
  if (sent === undefined || sent === null) return undefined;
  const fault = property(sent, "nova_object.data") ?? sent;
  return (
    informativeText(property(fault, "message")) ??
    informativeText(property(fault, "exception_message")) ??
    informativeText(fault)
  );
}

function percentOf(sent: unknown): number | undefined {
  const percent = sent === "" || sent === null ? Number.NaN : Number(textOf(sent));
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

const hostStatusOf = (sent: unknown): string | undefined =>
  typeof sent === "string" ? sent.trim().toUpperCase() : undefined;

/** Reads a time in ISO 8601. Nova's times are in UTC, with or without a zone. */
export function timeOf(sent: unknown): number | undefined {
  if (typeof sent !== "string" || sent[4] !== "-") return undefined;
  // Most end in Z: the test for other zones takes longer than parsing.
  const time = Date.parse(sent.endsWith("Z") || /(z|[+-]\d\d:?\d\d)$/i.test(sent) ? sent : `${sent}Z`);
  return Number.isNaN(time) ? undefined : time;
}
