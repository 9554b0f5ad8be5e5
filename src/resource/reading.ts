import type { Field } from "../state/field.ts";
import { unknown, unknownFailure } from "../state/rows.ts";
import type { StateEntry } from "../state/state.ts";
import { textOf } from "../state/untrusted.ts";

/** A field as an object has it. */
export interface Reading<State extends string = string> {
  readonly field: Field<State>;
  readonly state: State | "unknown";
  /** The value as it was sent. */
  readonly value: unknown;
  /** How the state is judged here: by its row in the table, or by another because of what else the object says. */
  readonly row: StateEntry;
  /** Set if the state was not sent, but derived from other fields. */
  readonly isDerived?: true;
}

/**
 * A name with a word of failure. `failed over` and `no error` say none, and free text may say anything. How far `over`
 * may be is bounded: a long text of failures would take seconds to search.
 */
const FAILURE = /^(?!.*\bno[\s_-]?(error|fail))(?=.*(error|fail(?!\w{0,9}[\s_-]?over)))\w+([ -]\w+)*$/i;

/** The row of a state. A text that the table does not have is unknown; if its own word says so, it has failed. */
function rowOf<State extends string>(field: Field<State>, state: State | "unknown", value: unknown): StateEntry {
  const { states, unlisted } = field;
  if (state !== "unknown") return states[state] || unknown;
  const text = textOf(value) || "";
  return unlisted?.(text) || (FAILURE.test(text) ? unknownFailure : states.unknown);
}

/** Reads a value of a field. */
export function readingOf<State extends string>(field: Field<State>, value: unknown): Reading<State> {
  const state = field.parse(value);
  return { field, state, value, row: rowOf(field, state, value) };
}

/** The same state, judged by another row because of what else the object says. */
export const judgedAs = <State extends string>(reading: Reading<State>, row: StateEntry): Reading<State> => ({
  ...reading,
  row,
});
