import type { PowerState } from "../catalog/power.ts";
import type { ServerStatus } from "../catalog/status.ts";
import type { TaskState } from "../catalog/task.ts";
import { numberOf, property } from "../catalog/untrusted.ts";
import type { ReadServer } from "./readServer.ts";

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

/** What there is to know about a server besides its leading state, the most important first. */
export function hintsOf(server: ReadServer, moving: boolean, options: SlowOptions | undefined): readonly Hint[] {
  const { status, task, power, fault, hostStatus, locked, lockedReason } = server;
  const hints: Hint[] = [];
  if (fault) hints.push({ kind: "fault", message: fault });
  if (status === "DELETED") return hints.length ? hints : none;

  if (status === "VERIFY_RESIZE" && !settling.has(task)) hints.push({ kind: "decision" });

  // While something changes, so does the power state. NOSTATE agrees with everything.
  const expected = moving || power === "unknown" || power === "NOSTATE" ? undefined : agreeing[status];
  if (expected && !expected.includes(power)) hints.push({ kind: "power", power });

  if (isTroubled(hostStatus)) hints.push({ kind: "host", hostStatus });

  const elapsed = moving ? elapsedOf(server, options) : 0;
  if (elapsed > (numberOf(property(options, "slowAfter")) ?? TEN_MINUTES)) hints.push({ kind: "slow", elapsed });

  if (locked) hints.push({ kind: "locked", reason: lockedReason });
  return hints.length ? hints : none;
}

/** Milliseconds since the last change that Nova recorded. It records the start of every task. */
function elapsedOf({ updated, created }: ReadServer, options: SlowOptions | undefined): number {
  const since = updated ?? created ?? Number.NaN;
  const elapsed = (numberOf(property(options, "now")) ?? Number.NaN) - since;
  return Number.isFinite(elapsed) ? elapsed : 0;
}

// A lock is somebody's wish, and maintenance stops no server. A new kind of hint has to be judged here.
const urgent: { readonly [Kind in Hint["kind"]]: (hint: Extract<Hint, { readonly kind: Kind }>) => boolean } = {
  fault: () => true,
  power: () => true,
  host: ({ hostStatus }) => hostStatus !== "MAINTENANCE",
  decision: () => true,
  slow: () => true,
  locked: () => false,
};

/** Whether a hint asks for a person's attention. */
export const isUrgent = (hint: Hint): boolean =>
  // TypeScript does not see that the judge of a hint's kind takes that hint.
  (urgent[hint.kind] as (hint: Hint) => boolean)(hint);
