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
   * What to ask the API for, as the value of `status`, `power_state`, `task_state` or `vm_state` in the query (before
   * microversion 2.83, the last three are for administrators only). `undefined` if the API can't be asked for the
   * state: `none`, and the status UNKNOWN, which nova/api/openstack/common.py maps to no vm state.
   */
  readonly query: string | undefined;
}

const withoutQuery: ReadonlySet<string> = new Set(["none", "UNKNOWN"]);

/**
 * The states of a field to choose from in a filter, in Nova's order. States that Nova dropped are left out, and so is
 * `unknown`: no API can be asked for them.
 *
 * @param locale the language of the labels; English if there is none
 */
export function stateOptions<F extends ServerField>(field: F, locale?: Locale | null): readonly StateOption<F>[] {
  return Object.entries<StateEntry>(catalog[field])
    .filter(([state, { droppedIn }]) => state !== "unknown" && !droppedIn)
    .map(([state, { tone, phase, attention, code }]) => ({
      // `Object.entries` forgets that the keys of a table are its states.
      value: state as StateOf<F>,
      label: labelOf(field, state, state, en[field], locale).text,
      tone,
      phase,
      attention: attention === true,
      query: withoutQuery.has(state) ? undefined : String(code ?? state),
    }));
}
