import { type Phase, phases, type Tone } from "./state.ts";
import { property, textOf } from "./untrusted.ts";

/** How urgent a state is: what rows of the catalog, options of a filter and summaries of servers share. */
export interface Judgement {
  readonly tone: Tone;
  readonly phase: Phase;
  readonly attention?: boolean | undefined;
}

const ofTone: Readonly<Record<Tone, number>> = { error: 6, warning: 5, progress: 3, neutral: 2, success: 1 };

const isPhase: ReadonlySet<unknown> = new Set(phases);

/** Whether a value carries its own judgement. No API's answer does. */
export const isJudgement = (value: unknown): value is Judgement =>
  isPhase.has(property(value, "phase")) && Object.keys(ofTone).includes(String(textOf(property(value, "tone"))));

/**
 * A rank to sort by, larger is worse: 6 an error, 5 waits for a person, 4 not known, 3 changes by itself, 2 at rest
 * by request, 1 healthy, 0 gone.
 */
export function severityOf({ tone, phase, attention }: Judgement): number {
  if (phase === "terminal") return 0;
  if (attention) return Math.max(5, ofTone[tone]);
  return phase === "indeterminate" ? 4 : ofTone[tone];
}
