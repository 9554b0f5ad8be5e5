import { type Reading, readingOf } from "../resource/reading.ts";
import type { Field } from "../state/field.ts";
import { labelOf } from "../words/label.ts";
import { meaningOf } from "../words/meaning.ts";
import type { BadgeContextValue, BadgeElement } from "./context.ts";
import { drawBadge } from "./drawBadge.tsx";
import type { ValueBadgeProps } from "./props.ts";
import { warnLocale, warnUnknown, warnUnstyled } from "./warnings.ts";

/**
 * Draws the badge of a value as an API sent it.
 *
 * Under one provider, badges with no prop but their value look the same for the same state. They are drawn once, and
 * React gets the same element again. A provider with `meanings` has no such cache: a tooltip quotes the value.
 *
 * @param hasProps whether the badge has props besides its value
 */
export function drawState(
  field: Field,
  value: unknown,
  props: ValueBadgeProps,
  hasProps: boolean,
  context: BadgeContextValue,
): BadgeElement {
  const cacheable = !hasProps && !context.meanings;
  const cached = cacheable && context.elements.get(field)?.get(field.parse(value));
  return cached || drawReading(readingOf(field, value), props, hasProps, context);
}

/** Draws the badge of a state that has been read. */
export function drawReading(
  reading: Reading,
  props: ValueBadgeProps,
  hasProps: boolean,
  context: BadgeContextValue,
): BadgeElement {
  const { field, state, value, row, isDerived } = reading;
  const known = state !== "unknown";
  const meanings = props.meanings || context.meanings;
  const cacheable = known && !hasProps && !meanings && row === field.states[state];
  const cached = cacheable && context.elements.get(field)?.get(state);
  if (cached) return cached;

  const locale = props.locale || context.locale;
  if (!known) warnUnknown(field.id, value);
  warnLocale(field.id, locale);
  warnUnstyled();
  const label = labelOf(field.id, state, value, field.words, locale);
  // What was not sent is not quoted.
  const meaning = meaningOf(field.id, state, isDerived ? undefined : value, meanings);
  const badge = drawBadge({ ...row, ...label, state, meaning }, props, context);
  if (cacheable) {
    const elements = context.elements.get(field) || new Map();
    context.elements.set(field, elements.set(state, badge));
  }
  return badge;
}
