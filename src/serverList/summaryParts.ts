import type { StateCount } from "../server/summarizeServers.ts";

/** A stretch of the bar and a line of the legend: one state, or all those for which there is no part left. */
export interface Part {
  readonly states: readonly [StateCount, ...StateCount[]];
  readonly count: number;
  /** Where its stretch begins and how long it is, in percent of the bar. */
  readonly start: number;
  readonly length: number;
}

/** More parts than this are hard to tell apart in a bar. */
const MOST = 8;
/** No stretch is shorter, in percent: the one server in ten thousand that is in ERROR has to be seen. */
const SHORTEST = 1.5;

/**
 * Divides a bar among states, in their order. Where there are too many, the most frequent one has a part of its own, then
 * those that want a person's attention, then the next in frequency; all others share the last part.
 */
export function partsOf(states: readonly StateCount[]): readonly Part[] {
  const total = sum(states.map(({ count }) => count));
  const groups = grouped(states).map((group) => {
    const count = sum(group.map((state) => state.count));
    return { states: group, count, length: Math.max((100 * count) / total, SHORTEST) };
  });
  const all = sum(groups.map(({ length }) => length));
  let end = 0;
  return groups.map((group) => {
    const start = end;
    const length = (100 * group.length) / all;
    end += length;
    return { ...group, start, length };
  });
}

function grouped(states: readonly StateCount[]): [StateCount, ...StateCount[]][] {
  const [first, ...next] = [...states].sort((one, other) => other.count - one.count);
  const byWeight = [first, ...next.filter(({ attention }) => attention), ...next.filter(({ attention }) => !attention)];
  const alone = new Set(states.length > MOST ? byWeight.slice(0, MOST - 1) : states);
  const groups = states.filter((state) => alone.has(state)).map((state): [StateCount] => [state]);
  const [worst, ...others] = states.filter((state) => !alone.has(state));
  return worst ? [...groups, [worst, ...others]] : groups;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
