import { isJudgement, type Judgement, severityOf } from "../../state/severity.ts";
import type { Phase, StateEntry, Tone } from "../../state/state.ts";
import { isMissing } from "../../state/untrusted.ts";
import { type Hint, hintsOf, isUrgent, type SlowOptions } from "./hints.ts";
import { type PowerState, powerStates } from "./power.ts";
import { readOnce, type ServerReading } from "./readServer.ts";
import { type ServerStatus, serverStatuses } from "./status.ts";
import { type TaskState, taskStates } from "./task.ts";

/**
 * Why a state leads, in order of precedence.
 *
 * - `deleted`: the status is DELETED
 * - `unreachable`: the status is UNKNOWN, because the server's cell does not answer
 * - `task`: a task is running, and most statuses do not show tasks
 * - `error`: the status is ERROR
 * - `status`: none of the above
 * - `power`: only the power state was sent, and no status can be derived
 */
export type LeadingReason = "deleted" | "unreachable" | "task" | "error" | "status" | "power";

/** The *leading state* of a server: the one worth showing, with the field that it comes from. */
export type LeadingState =
  | { readonly field: "status"; readonly state: ServerStatus }
  | { readonly field: "task"; readonly state: TaskState }
  | { readonly field: "power"; readonly state: PowerState };

type SentLeadingState = LeadingState & {
  /** The leading state as it was sent, or the derived status if no status was sent. */
  readonly value: unknown;
};

/** A server summed up: its leading state, how urgent it is, and its hints. */
export type ServerSummary = SentLeadingState & {
  readonly because: LeadingReason;
  readonly tone: Tone;
  readonly phase: Phase;
  /** Whether a person has to act, because of the leading state or a hint. */
  readonly attention: boolean;
  /** A rank to sort by, from 6 (an error) to 0 (gone). */
  readonly severity: number;
  /** The most important hint first. */
  readonly hints: readonly Hint[];
};

/**
 * Sums up a server: its leading state, why that leads, how urgent it is, and hints. Takes what `readServer` takes and
 * never throws: for a value that is not a server, the status `unknown` leads.
 */
export const summarizeServer = (server: unknown, options?: SlowOptions): ServerSummary =>
  summarize(readOnce(server), options);

/** Sums up a server that has been read. */
export function summarize(server: ServerReading, options: SlowOptions | undefined): ServerSummary {
  const because = leadingReason(server);
  const leading = leadingState(because, server);
  const row = rowOf(leading);
  const { tone, phase } = row;
  // A task with an unknown name is running, too.
  const moving = because === "task" || phase === "transitional";
  const hints = hintsOf(server, moving, options);
  // Nothing can be done about a server that is gone.
  const attention = phase !== "terminal" && (row.attention === true || hints.some(isUrgent));
  const { field, state, value } = leading;
  const severity = severityOf({ tone, phase, attention });
  // Listed one by one, because a spread takes ten times as long. The cast restores that a state belongs to its field.
  return { field, state, value, because, tone, phase, attention, severity, hints } as ServerSummary;
}

function leadingReason({ status, statusWasSent, task, power, sent }: ServerReading): LeadingReason {
  if (status === "DELETED") return "deleted";
  if (status === "UNKNOWN") return "unreachable";
  // A task with an unknown name is running, too.
  if (task !== "none" && (task !== "unknown" || !isMissing(sent.task))) return "task";
  if (status === "ERROR") return "error";
  return status === "unknown" && !statusWasSent && power !== "unknown" ? "power" : "status";
}

function leadingState(because: LeadingReason, server: ServerReading): SentLeadingState {
  const { status, statusWasSent, task, power, sent } = server;
  if (because === "task") return { field: "task", state: task, value: sent.task };
  if (because === "power") return { field: "power", state: power, value: sent.power };
  const isDerived = status !== "unknown" && !statusWasSent;
  return { field: "status", state: status, value: isDerived ? status : sent.status };
}

/** The catalog row of a leading state. */
export function rowOf(leading: LeadingState): StateEntry {
  switch (leading.field) {
    case "status":
      return serverStatuses[leading.state];
    case "task":
      return taskStates[leading.state];
    case "power":
      return powerStates[leading.state];
  }
}

/** The judgement of a value: its own if it has one (a summary, a catalog row), otherwise that of its summary. */
export const judge = (server: unknown): Judgement => (isJudgement(server) ? server : summarizeServer(server));
