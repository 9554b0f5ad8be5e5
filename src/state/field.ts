import { stateParser } from "./parser.ts";
import type { StateEntry } from "./state.ts";
import { switchOf } from "./untrusted.ts";

/** A field that holds a state: what its values mean, how to read them, what to call them, and where they arrive. */
export interface Field<State extends string = string> {
  /** Its name in locales and meanings: with the service in front, `cinder.volume`, or for a server's own `power`. */
  readonly id: string;
  /** The keys that it arrives under, the API's own first. */
  readonly keys: readonly string[];
  /** The row of each state, `unknown` included. */
  readonly states: Readonly<Record<State | "unknown", StateEntry>>;
  /** The English label of each state. Shown where a locale has none. */
  readonly words: Readonly<Record<State | "unknown", string>>;
  /** Reads a value as an API sent it: the state's name, or `"unknown"`. */
  readonly parse: (value: unknown) => State | "unknown";
  /** How to judge a text that the table does not have, if it tells something all the same. */
  readonly unlisted?: ((text: string) => StateEntry | undefined) | undefined;
  /** The states that the API's list can't be filtered by. */
  readonly withoutQuery?: readonly string[] | undefined;
  /** The states by which only administrators may filter the API's list. */
  readonly adminQuery?: readonly string[] | undefined;
}

/** What {@link defineField} makes a field of. */
export interface FieldDefinition<State extends string> extends Omit<Field<State>, "id" | "parse"> {
  /** The service and the field: `cinder.volume`. Locales and meanings have the texts under this name. */
  readonly id: `${string}.${string}`;
  /** The state that `null`, `""` and their spellings (`None`, `-`) stand for, if the API sends them. */
  readonly absent?: NoInfer<State>;
  /** Other spellings of a state. */
  readonly aliases?: Readonly<Record<string, NoInfer<State>>>;
}

/** Whether a field is a switch: its states are `true` and `false`. */
export const isSwitch = ({ states }: Pick<Field, "states">): boolean => "true" in states;

/**
 * Makes a field of a table of states, its English labels and the keys that it arrives under. Its parser reads a state
 * in any spelling; one of `true` and `false` also as `UP` and `DOWN`, `1` and `0`. Anything else gives `"unknown"`; so
 * do `null` and `""` unless `absent` says what they mean.
 */
export function defineField<State extends string>({ absent, aliases, ...field }: FieldDefinition<State>): Field<State> {
  const absence = absent === undefined ? {} : { null: absent, none: absent, "-": absent, "": absent };
  // Each table also has a row for `unknown`, which `State` leaves out.
  const names = { ...absence, ...aliases } as Readonly<Record<string, State>>;
  const parse = stateParser<State | "unknown">(field.states, names);
  if (!isSwitch(field)) return { ...field, parse };
  return {
    ...field,
    parse: (value) => {
      const on = switchOf(value);
      return parse(on === undefined ? value : String(on));
    },
  };
}
