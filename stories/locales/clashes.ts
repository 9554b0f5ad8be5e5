/** A label of a language. */
export interface Labeled {
  readonly resource: string;
  readonly field: string;
  readonly state: string;
  readonly label: string;
  readonly english: string;
}

/** Two or more states of a resource that share one word. */
export interface Clash {
  readonly label: string;
  /** Whether they are states of one field, so that nothing tells them apart. */
  readonly inOneField: boolean;
  readonly states: readonly Labeled[];
}

/** Labels that mean two things: two states of one field, or states of a resource that English has two words for. */
export function clashesIn(labels: readonly Labeled[]): readonly Clash[] {
  const groups = new Map<string, readonly Labeled[]>();
  for (const each of labels) {
    const key = `${each.resource}: ${each.label}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const distinct = (states: readonly Labeled[], of: "field" | "english") =>
    new Set(states.map((each) => each[of])).size;
  return [...groups.values()]
    .map((states) => ({
      label: states[0]?.label ?? "",
      inOneField: distinct(states, "field") < states.length,
      states,
    }))
    .filter(({ inOneField, states }) => inOneField || distinct(states, "english") > 1)
    .sort((one, other) => Number(other.inOneField) - Number(one.inOneField));
}
