import { type Phase, phases, type Tone } from "./state.ts";
import { property, textOf } from "./untrusted.ts";

/** How urgent a state is. Catalog rows, filter options and server summaries all carry a judgement. */
export interface Judgement {
  readonly tone: Tone;
  readonly phase: Phase;
  /** Whether a person has to act. */
  readonly attention?: boolean | undefined;
}

/** How urgent a whole resource is: its leading state's judgment, and what its other fields add to it. */
export interface Verdict extends Judgement {
  /** Whether any part of it changes on its own. */
  readonly moving: boolean;
  /** A rank to sort by, from 6 (an error) to 0 (gone). */
  readonly severity: number;
}

const ofTone: Readonly<Record<Tone, number>> = { error: 6, warning: 5, progress: 3, neutral: 2, success: 1 };

/** Whether a value carries its own judgement. A server as an API sent it never does. */
export const isJudgement = (value: unknown): value is Judgement =>
  phases.some((phase) => phase === property(value, "phase")) &&
  Object.keys(ofTone).includes(String(textOf(property(value, "tone"))));

/**
 * A rank to sort by; higher is worse. 6 is an error, 5 waits for a person, 4 is unknown, 3 changes on its own, 2 is at
 * rest on request, 1 is healthy, 0 is gone. The record of work that failed, such as a migration, ranks as an error,
 * although nobody has to act on it.
 */
export function severityOf({ tone, phase, attention }: Judgement): number {
  if (phase === "terminal") return tone === "error" ? 6 : 0;
  if (attention) return Math.max(5, ofTone[tone]);
  return phase === "indeterminate" ? 4 : ofTone[tone];
}
