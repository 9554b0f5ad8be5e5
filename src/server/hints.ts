import { fieldOf } from "./keys.ts";
import { type PowerState, parsePowerState } from "../catalog/power.ts";
import { faultOf, hostStatusOf, lockedOf, said, timeOf } from "./readServer.ts";
import type { ServerStatus } from "../catalog/status.ts";
import type { TaskState } from "../catalog/task.ts";

/** What there is to know of a server besides its leading state. */
export type Hint =
  /** Why it is in ERROR, in Nova's words. */
  | { readonly kind: "fault"; readonly message: string }
  /** The hypervisor sees what the status does not lead one to expect. */
  | { readonly kind: "power"; readonly power: PowerState }
  /** Its host is forced down, does not report, or takes no new servers. */
  | { readonly kind: "host"; readonly hostStatus: "DOWN" | "UNKNOWN" | "MAINTENANCE" }
  /** Someone has to confirm or revert a resize. */
  | { readonly kind: "decision" }
  /** It has been at what it is doing for longer than was allowed; in milliseconds. */
  | { readonly kind: "slow"; readonly elapsed: number }
  /** It is locked: whoever is not an administrator can look, but not touch. */
  | { readonly kind: "locked"; readonly reason: string | undefined };

/** How to judge whether a server takes too long. */
export interface SlowOptions {
  /**
   * The time of the judgement, in milliseconds since 1970 or as a `Date`. No clock is read.
   * @default none: nothing is slow
   */
  readonly now?: number | Date | undefined;
  /**
   * How long a server may be at one thing, in milliseconds.
   * @default 600_000, ten minutes
   */
  readonly slowAfter?: number | undefined;
}

/** What is known before hints are looked for. */
interface Situation {
  readonly server: unknown;
  readonly status: ServerStatus;
  readonly task: TaskState;
  readonly power: unknown;
  /** The leading state will change by itself. */
  readonly moving: boolean;
}

/**
 * The power states that go with a status at rest. A status that is not here goes with any, as Nova has it: a server
 * in RESCUE or VERIFY_RESIZE may be on or off, one that is built has no power yet, one that is shelved keeps what
 * it last had, and of one in ERROR nothing follows. NOSTATE agrees with all: then the hypervisor could not tell.
 */
const agreeing: Partial<Readonly<Record<ServerStatus, readonly PowerState[]>>> = {
  ACTIVE: ["RUNNING", "BLOCKED"],
  PAUSED: ["PAUSED"],
  SUSPENDED: ["SUSPENDED", "SHUTDOWN", "SHUTOFF"],
  // nova/compute/manager.py, _sync_instance_power_state(): a guest that crashed is off too
  SHUTOFF: ["SHUTDOWN", "SHUTOFF", "CRASHED"],
  SOFT_DELETED: ["SHUTDOWN", "SHUTOFF"],
};

const troubled: ReadonlySet<unknown> = new Set(["DOWN", "UNKNOWN", "MAINTENANCE"] as const);
const isTroubled = (status: unknown): status is "DOWN" | "UNKNOWN" | "MAINTENANCE" => troubled.has(status);

/** The tasks that settle a resize, or make it pointless. */
const settling: ReadonlySet<TaskState> = new Set([
  "resize_confirming",
  "resize_reverting",
  "deleting",
  "soft-deleting",
]);

const TEN_MINUTES = 600_000;
const none: readonly Hint[] = [];

/** What there is to know of a server besides its leading state, the weightiest first. */
export function hintsOf({ server, status, task, power, moving }: Situation, options: SlowOptions): readonly Hint[] {
  const hints: Hint[] = [];
  const message = faultOf(server);
  if (message) hints.push({ kind: "fault", message });
  if (status === "DELETED") return hints.length ? hints : none;

  if (status === "VERIFY_RESIZE" && !settling.has(task)) hints.push({ kind: "decision" });

  const seen = parsePowerState(power);
  // While a task runs, the power state is on its way.
  const expected = moving || seen === "unknown" || seen === "NOSTATE" ? undefined : agreeing[status];
  if (expected && !expected.includes(seen)) hints.push({ kind: "power", power: seen });

  const hostStatus = hostStatusOf(server);
  if (isTroubled(hostStatus)) hints.push({ kind: "host", hostStatus });

  const elapsed = moving ? elapsedOf(server, options) : 0;
  if (elapsed > (options.slowAfter ?? TEN_MINUTES)) hints.push({ kind: "slow", elapsed });

  if (lockedOf(server)) hints.push({ kind: "locked", reason: said(fieldOf(server, "lockedReason")) });
  return hints.length ? hints : none;
}

/** How long ago Nova recorded the last change. It records the beginning of every task. */
function elapsedOf(server: unknown, { now }: SlowOptions): number {
  if (now === undefined) return 0;
  const since = timeOf(fieldOf(server, "updated")) ?? timeOf(fieldOf(server, "created"));
  return Number(now) - (since ?? Number.NaN);
}

/** Whether a hint asks for a person's attention. A lock is somebody's wish, and maintenance stops no server. */
export const isUrgent = (hint: Hint): boolean =>
  hint.kind !== "locked" && (hint.kind !== "host" || hint.hostStatus !== "MAINTENANCE");
