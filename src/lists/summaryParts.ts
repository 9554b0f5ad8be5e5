import type { StateCount } from "../resource/countStates.ts";

/** A segment of the bar and a line of the legend: one state, or all the states that share the last part. */
export interface Part {
  readonly states: readonly [StateCount, ...StateCount[]];
  readonly count: number;
  /** How long its segment is, in percent of the bar. */
  readonly length: number;
}

/** More parts than this would be hard to tell apart. */
const MOST = 8;
/** The shortest segment, in percent, so that one server in ERROR among ten thousand can be seen. */
const SHORTEST = 1.5;

/**
 * Divides a bar among states, in their order. If there are more than eight, the seven that come first get a part each
 * and the others share the last: first the most frequent state, then those that need a person to act, then by
 * frequency. If only some of the states that would share a part are selected, these have a part of their own. An empty
 * list gives no parts.
 */
export function partsOf(states: readonly StateCount[], isSelected: (state: StateCount) => boolean): readonly Part[] {
  const total = sum(states.map(({ count }) => count));
  const groups = grouped(states, isSelected).map((group) => {
    const count = sum(group.map((state) => state.count));
    return { states: group, count, length: count > 0 ? Math.max((100 * count) / total, SHORTEST) : 0 };
  });
  const all = sum(groups.map(({ length }) => length));
  return groups.map((group) => ({ ...group, length: all > 0 ? (100 * group.length) / all : 0 }));
}

function grouped(
  states: readonly StateCount[],
  isSelected: (state: StateCount) => boolean,
): [StateCount, ...StateCount[]][] {
  const [first, ...next] = [...states].sort((one, other) => other.count - one.count);
  const byWeight = [first, ...next.filter(({ attention }) => attention), ...next.filter(({ attention }) => !attention)];
  const leading = new Set(states.length > MOST ? byWeight.slice(0, MOST - 1) : states);
  const sharing = states.filter((state) => !leading.has(state));
  // All of them are selected if the reader has picked the part that they share.
  const alone = (state: StateCount) => leading.has(state) || (isSelected(state) && !sharing.every(isSelected));
  const groups = states.filter(alone).map((state): [StateCount] => [state]);
  const [worst, ...others] = states.filter((state) => !alone(state));
  return worst ? [...groups, [worst, ...others]] : groups;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
