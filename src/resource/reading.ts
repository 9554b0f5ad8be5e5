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

/** A name, as APIs have them. Free text may say anything. */
const NAME = /^\w+([ -]\w+)*$/;
/** Words of failure. `failed over` and `no error` are none. */
const FAILURE = /error|fail(?!\w*[\s_-]?over)/i;
const NO_FAILURE = /\bno[\s_-]?(error|fail)/i;

/** The row of a state. A text that the table does not have is unknown; if its own word says so, it has failed. */
function rowOf<State extends string>(field: Field<State>, state: State | "unknown", value: unknown): StateEntry {
  if (state !== "unknown") return field.states[state] ?? unknown;
  const text = textOf(value) ?? "";
  const hasFailed = FAILURE.test(text) && !NO_FAILURE.test(text) && NAME.test(text);
  return field.unlisted?.(text) ?? (hasFailed ? unknownFailure : field.states.unknown);
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
