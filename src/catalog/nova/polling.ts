import { isJudgement, type Judgement, severityOf, type Verdict } from "../../state/severity.ts";
import { numberOf, property } from "../../state/untrusted.ts";
import { summarizeServer } from "./summarizeServer.ts";

/** What a value is judged by: its own judgment if it has one (a summary, a row, an option), or else a server's. */
const judge = (value: unknown): Judgement & Partial<Verdict> => (isJudgement(value) ? value : summarizeServer(value));

const isMoving = ({ phase, moving }: Judgement & Partial<Verdict>): boolean => moving ?? phase === "transitional";

/** Whether any part of a resource will change on its own. Takes a server as it was sent, or the summary of anything. */
export const isTransitional = (server: unknown): boolean => isMoving(judge(server));

/** Whether a person has to act. Takes a server as it was sent, or the summary of anything. */
export const needsAttention = (server: unknown): boolean => judge(server).attention === true;

/** Whether a resource will never change again. Takes a server as it was sent, or the summary of anything. */
export const isTerminal = (server: unknown): boolean => judge(server).phase === "terminal";

/**
 * Compares for `sort`: worst first; equally bad ones keep their order. Takes summaries, rows of tables, and servers as
 * they were sent. Summaries are fastest for long lists, because a server is summed up again for each comparison.
 */
export const compareBySeverity = (one: unknown, other: unknown): number => rankOf(other) - rankOf(one);

function rankOf(value: unknown): number {
  const judged = judge(value);
  return judged.severity ?? severityOf(judged);
}

/** How often to poll what has been changing for so long, longest first. Both in milliseconds. */
const whileMoving: readonly (readonly [since: number, delay: number])[] = [
  [1_800_000, 60_000],
  [300_000, 15_000],
  [30_000, 5_000],
];
const AT_FIRST = 2_000;
const NOT_KNOWN = 30_000;
const AT_REST = 60_000;

/**
 * How long to wait before requesting a resource again, in milliseconds, or `false` for never. TanStack Query takes this
 * as its `refetchInterval`.
 *
 * - any part of it changes on its own: 2 s for the first 30 s, 5 s up to 5 min, 15 s up to 30 min, then 60 s
 * - unknown, or its cell does not answer: 30 s
 * - at rest, whether or not a person has to act: 60 s
 * - gone: `false`
 *
 * @param server a server as it was sent, or the summary of anything
 * @param options `elapsed`: how long it has been changing, in milliseconds. Anything but a number counts as 0.
 */
export function nextPollDelay(server: unknown, options?: { readonly elapsed?: number | undefined }): number | false {
  const elapsed = numberOf(property(options, "elapsed")) ?? 0;
  const judged = judge(server);
  if (judged.phase === "terminal") return false;
  if (isMoving(judged)) return whileMoving.find(([since]) => elapsed >= since)?.[1] ?? AT_FIRST;
  return judged.phase === "indeterminate" ? NOT_KNOWN : AT_REST;
}
