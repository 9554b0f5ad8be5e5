import type { Summarize, Summary } from "../../src/resource/summary.ts";
import { describeHint } from "../../src/words/hint.ts";

/** What is told of a resource: the documented answer of its API, and the same with changes. */
export interface Cases {
  /** As in a sentence: `a volume`. */
  readonly resource: string;
  readonly summarize: Summarize;
  /** The answer that the API's reference shows, in its wrapper if it has one (`test/data/answers.ts`). */
  readonly answer: object;
  /** What is told of that. */
  readonly healthy: string;
  readonly cases: readonly (readonly [title: string, changes: object, told: string])[];
}

/** The documented answer without its wrapper. A case is this with its changes. */
export function objectOf({ answer }: Cases): object {
  const [inner] = Object.values(answer);
  return Object.keys(answer).length === 1 && typeof inner === "object" ? inner : answer;
}

/**
 * A summary in short: the leading state and its tone, `!` if a person has to act, `~` if a part is moving that does not
 * lead; then each hint, with `!` if it is urgent.
 */
export const told = ({ field, state, tone, phase, attention, moving, hints }: Summary): string =>
  [
    `${field} ${state}: ${tone}${attention ? "!" : ""}${moving && phase !== "transitional" ? "~" : ""}`,
    ...hints.map((hint) => `${describeHint(hint)}${hint.urgent ? "!" : ""}`),
  ].join("; ");
