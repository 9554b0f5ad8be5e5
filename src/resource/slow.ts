import { numberOf, property } from "../state/untrusted.ts";
import { type Hint, hintsIn } from "./hints.ts";

/** When a resource that is changing counts as slow. */
export interface SlowOptions {
  /**
   * The current time, in milliseconds since 1970 or as a `Date`. Functions never read the clock.
   * @default none for functions: nothing is slow. Components take the API's time, or the page's (`setApiTime`).
   */
  readonly now?: number | Date | undefined;
  /**
   * How long one change may take, in milliseconds.
   * @default 600_000, ten minutes
   */
  readonly slowAfter?: number | undefined;
}

const TEN_MINUTES = 600_000;
const MINUTE = 60_000;

const hint = hintsIn("server", { slow: "In this state for {minutes} min" });

/**
 * The hint for a change that takes long: how long ago its API recorded the last change. While something is copied that
 * may take hours, nobody has to act.
 */
export function slowHint(since: unknown, lengthy: boolean, options: SlowOptions | undefined): Hint | undefined {
  const elapsed = Number(numberOf(property(options, "now"))) - Number(numberOf(since));
  // `NaN` if one of the two is not known.
  if (!(elapsed > slowAfterOf(options)) || !Number.isFinite(elapsed)) return undefined;
  return hint("slow", { values: { minutes: Math.floor(elapsed / MINUTE) }, urgent: !lengthy });
}

/** How long a change may take, in milliseconds. */
export const slowAfterOf = (options: SlowOptions | undefined): number =>
  numberOf(property(options, "slowAfter")) ?? TEN_MINUTES;
