import type { BadgeLocale } from "../language/service.ts";
import type { Field } from "../state/field.ts";
import type { Judgement } from "../state/severity.ts";
import type { StateEntry } from "../state/state.ts";
import { labelOf } from "./label.ts";

/** A choice in a filter. */
export interface StateOption<State extends string = string> extends Judgement {
  readonly value: State;
  readonly label: string;
  /** Whether a person has to act. */
  readonly attention: boolean;
  /**
   * The value of `status`, `power_state` and the like in the API's query. `undefined` if the API can't filter by the
   * state: Nova's status UNKNOWN, `none`.
   */
  readonly query: string | undefined;
  /**
   * Whether the API takes the query from administrators alone: Nova's DELETED. Before microversion 2.83, it takes
   * `task_state`, `vm_state` and `power_state` from them alone, too.
   */
  readonly adminOnly: boolean;
}

/**
 * The states of a field as the choices of a filter, in the order of the table. `unknown` and the states that are no
 * longer sent are left out, because no API can filter by them.
 *
 * @param field such as `serverFields.power` or `services["cinder.volume"]`
 * @param locale the language of the labels; English if omitted
 */
export function stateOptions<State extends string>(
  field: Field<State>,
  locale?: BadgeLocale | null,
): readonly StateOption<State>[] {
  const { id, states, words, withoutQuery = ["none"], adminQuery = [] } = field;
  // `Object.entries` is typed with string keys; those of a table are its states.
  return (Object.entries<StateEntry>(states) as [State, StateEntry][])
    .filter(([state, { droppedIn }]) => state !== "unknown" && !droppedIn)
    .map(([state, { tone, phase, attention, code }]) => ({
      value: state,
      label: labelOf(id, state, state, words, locale).text,
      tone,
      phase,
      attention: attention === true,
      query: withoutQuery.includes(state) ? undefined : String(code ?? state),
      adminOnly: adminQuery.includes(state),
    }));
}
