import { useState } from "react";
import type { LeadingState } from "../../src/index.ts";

const same = (one: LeadingState) => (other: LeadingState) => one.field === other.field && one.state === other.state;

/** Whether a server in this state is among those that are picked; where none is, all are. */
export const picks = (picked: readonly LeadingState[], state: LeadingState): boolean =>
  picked.length === 0 || picked.some(same(state));

/** The states that are picked, and what picks them, or gives them up where they are all picked already. */
export function usePicked() {
  const [picked, setPicked] = useState<readonly LeadingState[]>([]);
  const pick = (states: readonly LeadingState[]) =>
    setPicked((now) =>
      states.every((state) => now.some(same(state)))
        ? now.filter((state) => !states.some(same(state)))
        : [...now, ...states],
    );
  return [picked, pick] as const;
}
