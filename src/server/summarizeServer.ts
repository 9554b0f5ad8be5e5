import { type SentStates, sentStates, unwrap } from "./keys.ts";
import { type Hint, hintsOf, isUrgent, type SlowOptions } from "./hints.ts";
import { type PowerState, parsePowerState, powerStates } from "../catalog/power.ts";
import { statusOf } from "./readServer.ts";
import { isJudgement, type Judgement, severityOf } from "../catalog/severity.ts";
import { type Phase, type StateEntry, saysNothing, type Tone } from "../catalog/state.ts";
import { type ServerStatus, serverStatuses } from "../catalog/status.ts";
import { parseTaskState, type TaskState, taskStates } from "../catalog/task.ts";

/**
 * Why a state leads, in the order of precedence.
 *
 * - `deleted`: the status is DELETED, whatever else was sent
 * - `unreachable`: the status is UNKNOWN, for the server's cell does not answer
 * - `task`: a task is running, which most statuses do not show
 * - `error`: the status is ERROR
 * - `status`: none of these, so the status says it all
 * - `power`: there is no status, nor anything to derive it from, only a power state
 */
export type Precedence = "deleted" | "unreachable" | "task" | "error" | "status" | "power";

/** A state and what it is a state of. */
export type LeadingState =
  | { readonly resource: "status"; readonly state: ServerStatus }
  | { readonly resource: "task"; readonly state: TaskState }
  | { readonly resource: "power"; readonly state: PowerState };

type Leading = LeadingState & {
  /** The leading state as it was sent; the derived status where none was. */
  readonly value: unknown;
};

/** A server in one state, and what there is to know besides. */
export type ServerSummary = Leading & {
  readonly because: Precedence;
  readonly tone: Tone;
  readonly phase: Phase;
  /** Whether the leading state or a hint waits for a person to act. */
  readonly attention: boolean;
  /** A rank to sort by, 6 (an error) to 0 (gone): see {@link severityOf}. */
  readonly severity: number;
  /** The weightiest first. */
  readonly hints: readonly Hint[];
};

/**
 * Tells which state of a server leads, why, and what there is to know besides. Takes what `readServer` takes, and
 * never throws: of what is no server, the status `unknown` leads.
 */
export function summarizeServer(server: unknown, options: SlowOptions = {}): ServerSummary {
  const inner = unwrap(server);
  const sent = sentStates(inner);
  const status = statusOf(sent);
  const task = parseTaskState(sent.task);
  const because = precedence(status, task, sent);
  const leading = leadingState(because, status, task, sent);
  const row = rowOf(leading);
  const { tone, phase } = row;
  // A task that no table knows moves as well.
  const moving = because === "task" || phase === "transitional";
  const hints = hintsOf({ server: inner, status, task, power: sent.power, moving }, options);
  // What is gone waits for nobody.
  const attention = phase !== "terminal" && (row.attention === true || hints.some(isUrgent));
  const judgement = { tone, phase, attention };
  const { resource, state, value } = leading;
  // Name by name, for a spread takes ten times as long. A state and its resource stay together, which TypeScript forgets.
  return {
    resource,
    state,
    value,
    because,
    tone,
    phase,
    attention,
    severity: severityOf(judgement),
    hints,
  } as ServerSummary;
}

function precedence(status: ServerStatus, task: TaskState, sent: SentStates): Precedence {
  if (status === "DELETED") return "deleted";
  if (status === "UNKNOWN") return "unreachable";
  // A task whose name is not known runs all the same.
  if (task !== "none" && (task !== "unknown" || !saysNothing(sent.task))) return "task";
  if (status === "ERROR") return "error";
  const onlyPower = status === "unknown" && saysNothing(sent.status) && parsePowerState(sent.power) !== "unknown";
  return onlyPower ? "power" : "status";
}

function leadingState(because: Precedence, status: ServerStatus, task: TaskState, sent: SentStates): Leading {
  if (because === "task") return { resource: "task", state: task, value: sent.task };
  if (because === "power") return { resource: "power", state: parsePowerState(sent.power), value: sent.power };
  const derived = status !== "unknown" && saysNothing(sent.status);
  return { resource: "status", state: status, value: derived ? status : sent.status };
}

/** The row of the catalog for a leading state. */
export function rowOf(leading: LeadingState): StateEntry {
  switch (leading.resource) {
    case "status":
      return serverStatuses[leading.state];
    case "task":
      return taskStates[leading.state];
    case "power":
      return powerStates[leading.state];
  }
}

/** A server as it was sent is summarized; what tells already how it is to be taken need not be. */
export const judged = (server: unknown): Judgement => (isJudgement(server) ? server : summarizeServer(server));
