import type { ServerField, StateOf } from "../catalog/nova/catalog.ts";
import { parsePowerState } from "../catalog/nova/power.ts";
import { parseServerStatus } from "../catalog/nova/status.ts";
import { parseTaskState } from "../catalog/nova/task.ts";
import { parseVmState } from "../catalog/nova/vm.ts";
import type { BadgeLocale, BadgeMeanings } from "../language/service.ts";
import { en } from "../locales/en.ts";
import { property, textOf } from "../state/untrusted.ts";
import { type Label, labelOf } from "./label.ts";
import { meaningOf } from "./meaning.ts";
import { visible } from "./visible.ts";

const parsers = {
  power: parsePowerState,
  task: parseTaskState,
  vm: parseVmState,
  status: parseServerStatus,
} satisfies { readonly [F in ServerField]: (value: unknown) => StateOf<F> };

/** A state in words. */
export interface Description<F extends ServerField = ServerField> {
  readonly state: StateOf<F>;
  /** The label that a badge shows. */
  readonly label: string;
  /** The sentence that explains the state; `undefined` without `meanings`. */
  readonly meaning: string | undefined;
  /** What the API sent, as text to show: `"null"` for `null`, `undefined` for a value that has no text. */
  readonly raw: string | undefined;
}

/** Where the words for a state come from. */
export interface DescribeOptions {
  /**
   * The language of the label.
   * @default English
   */
  readonly locale?: BadgeLocale | null | undefined;
  /**
   * A sentence per state.
   * @default none
   */
  readonly meanings?: BadgeMeanings | null | undefined;
}

/** The label that a badge shows for a value as the API sent it, and its language. */
export const labelFor = (field: ServerField, value: unknown, locale: BadgeLocale | null | undefined): Label =>
  labelOf(field, parsers[field](value), value, en[field], locale);

/**
 * Describes a state in words, for a tooltip or text of your own. Takes the value as the API sent it and never throws.
 * For an unknown value, the label is the one that a badge would show.
 */
export function describeState<F extends ServerField>(
  field: F,
  value: unknown,
  options?: DescribeOptions,
): Description<F> {
  // The functions below accept any value, whatever its type claims.
  const locale = property(options, "locale") as DescribeOptions["locale"];
  const meanings = property(options, "meanings") as DescribeOptions["meanings"];
  const state: string = parsers[field](value);
  const sent = textOf(value);
  return {
    // The parser of a field returns its states.
    state: state as StateOf<F>,
    label: labelFor(field, value, locale).text,
    meaning: meaningOf(field, state, undefined, meanings),
    raw: sent === undefined ? undefined : visible(sent),
  };
}
