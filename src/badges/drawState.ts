import type { Field } from "../state/field.ts";
import { labelOf } from "../words/label.ts";
import { meaningOf } from "../words/meaning.ts";
import type { BadgeContextValue, BadgeElement } from "./context.ts";
import { drawBadge } from "./drawBadge.tsx";
import type { ValueBadgeProps } from "./props.ts";
import { warnLocale, warnUnknown, warnUnstyled } from "./warnings.ts";

/**
 * Draws the badge for a value as an API sent it. `props` includes the value.
 *
 * Under one provider, badges with no prop but their value look the same for the same state. They are drawn once, and
 * React gets the same element again. In a table of servers that is nearly every badge.
 */
export function drawState<State extends string>(
  source: Field<State>,
  value: unknown,
  props: ValueBadgeProps,
  context: BadgeContextValue,
): BadgeElement {
  const { id, states, parse, words } = source;
  const state = parse(value);
  const known = state !== "unknown";
  const meanings = props.meanings || context.meanings;
  const cacheable = known && !meanings && Object.keys(props).length < 2;
  const cached = cacheable && context.elements.get(source)?.get(state);
  if (cached) return cached;

  const locale = props.locale || context.locale;
  if (!known) warnUnknown(id, value);
  warnLocale(id, locale);
  warnUnstyled();
  const label = labelOf(id, state, value, words, locale);
  const meaning = meaningOf(id, state, value, meanings);
  const badge = drawBadge({ ...states[state], ...label, state, meaning }, props, context);
  if (cacheable) {
    const elements = context.elements.get(source) || new Map();
    context.elements.set(source, elements.set(state, badge));
  }
  return badge;
}
