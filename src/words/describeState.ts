import { catalog, type Resource, type StateOf } from "../catalog/catalog.ts";
import { en } from "../locales/en.ts";
import type { Locale } from "../language/locale.ts";
import type { Meanings } from "../language/meanings.ts";
import { parsePowerState } from "../catalog/power.ts";
import type { Judgement } from "../catalog/severity.ts";
import { type StateEntry, type Tone, textOf } from "../catalog/state.ts";
import { parseServerStatus } from "../catalog/status.ts";
import { parseTaskState } from "../catalog/task.ts";
import { parseVmState } from "../catalog/vm.ts";
import { meaningOf, visible, wordingOf } from "./label.ts";

const parsers = {
  power: parsePowerState,
  task: parseTaskState,
  vm: parseVmState,
  status: parseServerStatus,
} satisfies { readonly [R in Resource]: (value: unknown) => StateOf<R> };

/** A state in words. */
export interface Description<R extends Resource = Resource> {
  readonly state: StateOf<R>;
  /** What a badge shows for it. */
  readonly label: string;
  /** What it means for a person at the console; `undefined` without `meanings`. */
  readonly meaning: string | undefined;
  /** What the API sent, as text that can be shown: `"null"` for `null`, `undefined` where it sent none. */
  readonly raw: string | undefined;
}

/** In which words to describe a state. */
export interface DescribeOptions {
  /** @default English */
  readonly locale?: Locale | undefined;
  /** @default none */
  readonly meanings?: Meanings | undefined;
}

/**
 * Describes a state in words, for a tooltip or a text of one's own. Takes the value as the API sent it, as a badge
 * does, and never throws: of what is not known, the label is what a badge would show.
 */
export function describeState<R extends Resource>(
  resource: R,
  value: unknown,
  { locale, meanings }: DescribeOptions = {},
): Description<R> {
  const state: string = parsers[resource](value);
  const sent = textOf(value);
  return {
    // The parser of a resource returns its states.
    state: state as StateOf<R>,
    label: wordingOf(resource, state, value, en[resource], locale).text,
    meaning: meaningOf(resource, state, undefined, meanings),
    raw: sent === undefined ? undefined : visible(sent),
  };
}

/** A choice in a filter. */
export interface StateOption<R extends Resource = Resource> extends Judgement {
  readonly value: StateOf<R>;
  readonly label: string;
  readonly tone: Tone;
  /**
   * What to ask the API for, as the value of `status`, `power_state`, `task_state` or `vm_state` in the query (the
   * last three are for administrators before microversion 2.83). `undefined` where the API has no word to ask by: for
   * `none`, and for the status UNKNOWN, which nova/api/openstack/common.py finds behind no vm state.
   */
  readonly query: string | undefined;
}

const unasked: ReadonlySet<string> = new Set(["none", "UNKNOWN"]);

/**
 * The states of a resource to choose from in a filter, in Nova's order. States that Nova dropped are left out, and so
 * is `unknown`: no API can be asked for them.
 *
 * @param locale the language of the labels; English if there is none
 */
export function stateOptions<R extends Resource>(resource: R, locale: Locale = en): readonly StateOption<R>[] {
  return Object.entries<StateEntry>(catalog[resource])
    .filter(([state, { legacy }]) => state !== "unknown" && !legacy)
    .map(([state, { tone, phase, attention, value }]) => ({
      // `Object.entries` forgets that the keys of a table are its states.
      value: state as StateOf<R>,
      label: wordingOf(resource, state, state, en[resource], locale).text,
      tone,
      phase,
      attention: attention === true,
      query: unasked.has(state) ? undefined : String(value ?? state),
    }));
}
