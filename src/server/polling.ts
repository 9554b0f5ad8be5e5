import { numberOf, property } from "../catalog/untrusted.ts";
import { judge } from "./summarizeServer.ts";

/** Whether a server will change by itself. Takes what `summarizeServer` takes, or its summary. */
export const isTransitional = (server: unknown): boolean => judge(server).phase === "transitional";

/** Whether a server waits for a person to act. Takes what `summarizeServer` takes, or its summary. */
export const needsAttention = (server: unknown): boolean => judge(server).attention === true;

/** Whether a server will never change again. Takes what `summarizeServer` takes, or its summary. */
export const isTerminal = (server: unknown): boolean => judge(server).phase === "terminal";

/** How long to wait between two looks at a server that has been moving for how long, the longest first. Milliseconds. */
const whileMoving: readonly (readonly [since: number, delay: number])[] = [
  [1_800_000, 60_000],
  [300_000, 15_000],
  [30_000, 5_000],
];
const AT_FIRST = 2_000;
const NOT_KNOWN = 30_000;
const AT_REST = 60_000;

/**
 * How long to wait before the server is asked for again, in milliseconds, or `false` for never, which is what
 * `refetchInterval` of TanStack Query takes.
 *
 * - changes by itself: 2 s for the first 30 s, 5 s up to 5 min, 15 s up to 30 min, then 60 s
 * - not known, or its cell does not answer: 30 s
 * - at rest, whether or not a person has to act: 60 s
 * - gone: `false`
 *
 * @param server what `summarizeServer` takes, or its summary
 * @param options `elapsed`: how long the server has been at what it is doing, in milliseconds. What is no number is 0.
 */
export function nextPollDelay(server: unknown, options?: { readonly elapsed?: number | undefined }): number | false {
  const elapsed = numberOf(property(options, "elapsed")) ?? 0;
  const { phase } = judge(server);
  if (phase === "terminal") return false;
  if (phase === "indeterminate") return NOT_KNOWN;
  if (phase === "stable") return AT_REST;
  const [, delay] = whileMoving.find(([since]) => elapsed >= since) ?? [];
  return delay ?? AT_FIRST;
}
