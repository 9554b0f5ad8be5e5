import { numberOf, property } from "../../state/untrusted.ts";
import { judge } from "./summarizeServer.ts";

/** Whether a server will change on its own. Takes what `summarizeServer` takes, or its summary. */
export const isTransitional = (server: unknown): boolean => judge(server).phase === "transitional";

/** Whether a person has to act on a server. Takes what `summarizeServer` takes, or its summary. */
export const needsAttention = (server: unknown): boolean => judge(server).attention === true;

/** Whether a server will never change again. Takes what `summarizeServer` takes, or its summary. */
export const isTerminal = (server: unknown): boolean => judge(server).phase === "terminal";

/** How often to poll a server that has been changing for so long, longest first. Both in milliseconds. */
const whileMoving: readonly (readonly [since: number, delay: number])[] = [
  [1_800_000, 60_000],
  [300_000, 15_000],
  [30_000, 5_000],
];
const AT_FIRST = 2_000;
const NOT_KNOWN = 30_000;
const AT_REST = 60_000;

/**
 * How long to wait before requesting a server again, in milliseconds, or `false` for never. TanStack Query takes this
 * as its `refetchInterval`.
 *
 * - changing on its own: 2 s for the first 30 s, 5 s up to 5 min, 15 s up to 30 min, then 60 s
 * - unknown, or its cell does not answer: 30 s
 * - at rest, whether or not a person has to act: 60 s
 * - gone: `false`
 *
 * @param server what `summarizeServer` takes, or its summary
 * @param options `elapsed`: how long the server has been changing, in milliseconds. Anything but a number counts as 0.
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
