import { catalog, type ServerField, type StateOf } from "../catalog/nova/catalog.ts";
import type { BadgeLocale } from "../language/service.ts";
import { en } from "../locales/en.ts";
import type { Field } from "../state/field.ts";
import type { Judgement } from "../state/severity.ts";
import type { StateEntry, Tone } from "../state/state.ts";
import { labelOf } from "./label.ts";

/** A choice in a filter. */
export interface StateOption<F extends ServerField = ServerField> extends ResourceOption {
  readonly value: StateOf<F> & string;
}

/** A choice in a filter, by the states of any field. */
export interface ResourceOption extends Judgement {
  readonly value: string;
  readonly label: string;
  readonly tone: Tone;
  /**
   * The value of `status`, `power_state`, `task_state` or `vm_state` in the API's query (before microversion 2.83, the
   * last three are for administrators only). `undefined` if the API can't filter by the state: `none`, and the status
   * UNKNOWN, which nova/api/openstack/common.py maps to no vm state.
   */
  readonly query: string | undefined;
}

const withoutQuery: ReadonlySet<string> = new Set(["none", "UNKNOWN"]);

/**
 * The states of a field as the choices of a filter, in the order of the table. `unknown` and the states that
 * are no longer sent are left out, because no API can filter by them.
 *
 * @param field a field of a server by name, or a field of another resource, such as `services["cinder.volume"]`
 * @param locale the language of the labels; English if omitted
 */
export function stateOptions<F extends ServerField>(field: F, locale?: BadgeLocale | null): readonly StateOption<F>[];
export function stateOptions(field: Field, locale?: BadgeLocale | null): readonly ResourceOption[];
export function stateOptions(field: ServerField | Field, locale?: BadgeLocale | null): readonly ResourceOption[] {
  const { id, states, words }: Pick<Field, "id" | "states" | "words"> =
    typeof field === "string" ? { id: field, states: catalog[field], words: en[field] } : field;
  return Object.entries<StateEntry>(states)
    .filter(([state, { droppedIn }]) => state !== "unknown" && !droppedIn)
    .map(([state, { tone, phase, attention, code }]) => ({
      value: state,
      label: labelOf(id, state, state, words, locale).text,
      tone,
      phase,
      attention: attention === true,
      query: withoutQuery.has(state) ? undefined : String(code ?? state),
    }));
}
