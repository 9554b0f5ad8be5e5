import { type StateCount, worstFirst } from "../resource/countStates.ts";
import { readingOf } from "../resource/reading.ts";
import type { Summarize } from "../resource/summary.ts";
import { severityOf } from "../state/severity.ts";

/** A leading state. The same one may stand there twice: with resources that wait for a person, and without. */
export type AnyState = Pick<StateCount, "field" | "state"> & Partial<Pick<StateCount, "tone" | "attention">>;

/** Whether a state is one that is named. What is not named of it does not matter. */
export const isNamed =
  (state: StateCount) =>
  (by: AnyState): boolean =>
    by.field === state.field &&
    by.state === state.state &&
    (by.tone === undefined || by.tone === state.tone) &&
    (by.attention === undefined || by.attention === state.attention);

/** The counts, and a count of 0 for each selected state that no resource is in any more, so that it can be cleared. */
export function withSelected(
  counted: readonly StateCount[],
  selected: readonly AnyState[],
  { fields }: Summarize,
): readonly StateCount[] {
  const gone = selected.flatMap((state) =>
    counted.some((count) => isNamed(count)(state)) ? [] : emptyCount(state, fields),
  );
  if (gone.length === 0) return counted;
  return [...counted, ...gone].sort(worstFirst);
}

function emptyCount(
  { field: id, state, tone, attention }: AnyState,
  fields: Summarize["fields"],
): readonly StateCount[] {
  const field = fields.find((each) => each.id === id);
  if (!field) return [];
  const leading = readingOf(field, state);
  const { row } = leading;
  const judged = { tone: tone ?? row.tone, phase: row.phase, attention: attention ?? row.attention === true };
  const moving = row.phase === "transitional";
  return [{ ...judged, field: id, state: leading.state, leading, moving, severity: severityOf(judged), count: 0 }];
}
