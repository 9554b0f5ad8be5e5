import { numberOf, property } from "../../state/untrusted.ts";
import type { PowerState } from "./power.ts";
import { type ServerReading, timeOf } from "./readServer.ts";
import type { ServerStatus } from "./status.ts";
import type { TaskState } from "./task.ts";

/** A fact about a server that its leading state does not tell. */
export type Hint =
  /** Why the server is in ERROR, in Nova's words. */
  | { readonly kind: "fault"; readonly message: string }
  /** The power state contradicts the status. */
  | { readonly kind: "power"; readonly power: PowerState }
  /** The host is forced down, does not report, or takes no new servers. */
  | { readonly kind: "host"; readonly hostStatus: TroubledHost }
  /** Someone has to confirm or revert a resize. */
  | { readonly kind: "decision" }
  /** The server has been changing for longer than allowed. `elapsed` is in milliseconds. */
  | { readonly kind: "slow"; readonly elapsed: number }
  /** The server is locked: only administrators can change it. */
  | { readonly kind: "locked"; readonly reason: string | undefined };

/** When a server that is changing counts as slow. */
export interface SlowOptions {
  /**
   * The current time, in milliseconds since 1970 or as a `Date`. The clock is never read.
   * @default none: no server is slow
   */
  readonly now?: number | Date | undefined;
  /**
   * How long a server may take for one change, in milliseconds.
   * @default 600_000, ten minutes
   */
  readonly slowAfter?: number | undefined;
}

/**
 * The power states that match a status at rest. A status that is not listed matches any power state, as in Nova: a
 * server in RESCUE or VERIFY_RESIZE may be on or off, one being built has no power state yet, a shelved one keeps its
 * last, and ERROR implies nothing.
 */
const agreeing: Partial<Readonly<Record<ServerStatus, readonly PowerState[]>>> = {
  ACTIVE: ["RUNNING", "BLOCKED"],
  PAUSED: ["PAUSED"],
  SUSPENDED: ["SUSPENDED", "SHUTDOWN", "SHUTOFF"],
  // nova/compute/manager.py, _sync_instance_power_state(): a guest that crashed is off too
  SHUTOFF: ["SHUTDOWN", "SHUTOFF", "CRASHED"],
  SOFT_DELETED: ["SHUTDOWN", "SHUTOFF"],
};

const troubledHosts = ["DOWN", "UNKNOWN", "MAINTENANCE"] as const;
/** A host status that is worth a hint. */
export type TroubledHost = (typeof troubledHosts)[number];
const isTroubled = (status: unknown): status is TroubledHost => troubledHosts.some((host) => host === status);

/** The tasks that settle a resize, or make the decision about it pointless. */
const settling: ReadonlySet<TaskState> = new Set([
  "resize_confirming",
  "resize_reverting",
  "deleting",
  "soft-deleting",
]);

const TEN_MINUTES = 600_000;
const none: readonly Hint[] = [];

/** The hints for a server, most important first. `moving`: whether it is changing, so that its power state may vary. */
export function hintsOf(server: ServerReading, moving: boolean, options: SlowOptions | undefined): readonly Hint[] {
  const { status, task, power, fault, hostStatus, locked, lockedReason } = server;
  const hints: Hint[] = [];
  if (fault) hints.push({ kind: "fault", message: fault });
  if (status === "DELETED") return hints.length ? hints : none;

  if (status === "VERIFY_RESIZE" && !settling.has(task)) hints.push({ kind: "decision" });

  // While a server changes, so does its power state. NOSTATE matches every status: the hypervisor could not tell.
  const expected = moving || power === "unknown" || power === "NOSTATE" ? undefined : agreeing[status];
  if (expected && !expected.includes(power)) hints.push({ kind: "power", power });

  if (isTroubled(hostStatus)) hints.push({ kind: "host", hostStatus });

  const elapsed = moving ? elapsedOf(server, options) : undefined;
  const slowAfter = numberOf(property(options, "slowAfter")) ?? TEN_MINUTES;
  if (elapsed !== undefined && elapsed > slowAfter) hints.push({ kind: "slow", elapsed });

  if (locked) hints.push({ kind: "locked", reason: lockedReason });
  return hints.length ? hints : none;
}

/** Milliseconds since Nova last recorded a change, as it does when a task starts. `undefined` if a time is missing. */
function elapsedOf({ times }: ServerReading, options: SlowOptions | undefined): number | undefined {
  const now = numberOf(property(options, "now"));
  if (now === undefined) return undefined;
  const elapsed = now - (timeOf(times.updated) ?? timeOf(times.created) ?? Number.NaN);
  return Number.isFinite(elapsed) ? elapsed : undefined;
}

// A lock is deliberate, and host maintenance does not stop a server.
const urgent: { readonly [Kind in Hint["kind"]]: (hint: Extract<Hint, { readonly kind: Kind }>) => boolean } = {
  fault: () => true,
  power: () => true,
  host: ({ hostStatus }) => hostStatus !== "MAINTENANCE",
  decision: () => true,
  slow: () => true,
  locked: () => false,
};

/** Whether a person has to act on a hint. */
export const isUrgent = (hint: Hint): boolean =>
  // TypeScript cannot tell that the function for a hint's kind accepts that hint.
  (urgent[hint.kind] as (hint: Hint) => boolean)(hint);
