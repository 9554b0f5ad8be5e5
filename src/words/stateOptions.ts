import { catalog, type ServerField, type StateOf } from "../catalog/catalog.ts";
import type { Judgement } from "../catalog/severity.ts";
import type { StateEntry, Tone } from "../catalog/state.ts";
import type { Locale } from "../language/locale.ts";
import { en } from "../locales/en.ts";
import { labelOf } from "./label.ts";

/** A choice in a filter. */
export interface StateOption<F extends ServerField = ServerField> extends Judgement {
  readonly value: StateOf<F>;
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
 * The states of a field as the choices of a filter, in Nova's order. `unknown` and the states that Nova dropped are
 * left out, because the API can't filter by them.
 *
 * @param locale the language of the labels; English if omitted
 */
export function stateOptions<F extends ServerField>(field: F, locale?: Locale | null): readonly StateOption<F>[] {
  return Object.entries<StateEntry>(catalog[field])
    .filter(([state, { droppedIn }]) => state !== "unknown" && !droppedIn)
    .map(([state, { tone, phase, attention, code }]) => ({
      // `Object.entries` types its keys as string; the keys of a table are its states.
      value: state as StateOf<F>,
      label: labelOf(field, state, state, en[field], locale).text,
      tone,
      phase,
      attention: attention === true,
      query: withoutQuery.has(state) ? undefined : String(code ?? state),
    }));
}
