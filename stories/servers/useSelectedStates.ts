import { useState } from "react";
import type { StateCount } from "../../src/entries/index.ts";

type LeadingState = Pick<StateCount, "field" | "state">;

const same = (one: LeadingState) => (other: LeadingState) => one.field === other.field && one.state === other.state;

/** Whether a state is selected. If none is, every state counts as selected. */
export const isSelected = (selected: readonly LeadingState[], state: LeadingState): boolean =>
  selected.length === 0 || selected.some(same(state));

/** The selected states, and a function that selects the given states, or deselects them if all are selected already. */
export function useSelectedStates() {
  const [selected, setSelected] = useState<readonly LeadingState[]>([]);
  const toggle = (states: readonly LeadingState[]) =>
    setSelected((now) =>
      states.every((state) => now.some(same(state)))
        ? now.filter((state) => !states.some(same(state)))
        : [...now, ...states],
    );
  return [selected, toggle] as const;
}
