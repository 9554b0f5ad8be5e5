import type { BadgeLocale, BadgeMeanings } from "../language/service.ts";
import type { Field } from "../state/field.ts";
import { property, textOf } from "../state/untrusted.ts";
import { labelOf } from "./label.ts";
import { meaningOf } from "./meaning.ts";
import { visible } from "./visible.ts";

/** A state in words. */
export interface Description<State extends string = string> {
  readonly state: State | "unknown";
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

/**
 * Describes a state in words, for a tooltip or text of your own. Takes the value as the API sent it and never throws.
 * For an unknown value, the label is the one that a badge would show.
 *
 * @param field such as `serverFields.power` or `services["cinder.volume"]`
 */
export function describeState<State extends string>(
  field: Field<State>,
  value: unknown,
  options?: DescribeOptions,
): Description<State> {
  // The functions below accept any value, whatever its type claims.
  const locale = property(options, "locale") as DescribeOptions["locale"];
  const meanings = property(options, "meanings") as DescribeOptions["meanings"];
  const state = field.parse(value);
  const sent = textOf(value);
  return {
    state,
    label: labelOf(field.id, state, value, field.words, locale).text,
    meaning: meaningOf(field.id, state, undefined, meanings),
    raw: sent === undefined ? undefined : visible(sent),
  };
}
