import type { Reading } from "../resource/reading.ts";
import { labelOf, langOf } from "../words/label.ts";
import { meaningOf } from "../words/meaning.ts";
import type { BadgeContextValue, BadgeElement } from "./context.ts";
import { drawBadge } from "./drawBadge.ts";
import type { ValueBadgeProps } from "./props.ts";
import { warnLocale, warnUnknown, warnUnstyled } from "./warnings.ts";

/** Whether there is any prop. `Object.keys` would make a list for each badge. */
function hasAny(props: object): boolean {
  for (const _ in props) return true;
  return false;
}

/**
 * Draws the badge of a state that has been read.
 *
 * Under one provider, badges without a prop besides their value look the same for the same state. They are drawn once,
 * and React gets the same element again. A provider with `meanings` has no such cache: a tooltip quotes the value.
 *
 * @param props those besides the value
 */
export function drawReading(reading: Reading, props: ValueBadgeProps, context: BadgeContextValue): BadgeElement {
  const { field, state, value, row, isDerived } = reading;
  const { id } = field;
  const known = state !== "unknown";
  const meanings = props.meanings || context.meanings;
  const cacheable = known && !meanings && !hasAny(props) && row === field.states[state];
  const cached = cacheable && context.elements.get(field)?.get(state);
  if (cached) return cached;

  const locale = props.locale || context.locale;
  if (!known) warnUnknown(id, value);
  warnLocale(id, locale);
  warnUnstyled();
  const label = labelOf(id, state, value, field.words, locale);
  // What was not sent is not quoted.
  const meaning = meaningOf(id, state, isDerived ? undefined : value, meanings);
  const badge = drawBadge({ ...row, ...label, state, meaning, meaningLang: langOf(meanings) }, props, context);
  if (cacheable) {
    const elements = context.elements.get(field) || new Map();
    context.elements.set(field, elements.set(state, badge));
  }
  return badge;
}
