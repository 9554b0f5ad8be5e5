import type { ServerField } from "../catalog/catalog.ts";
import type { StateEntry } from "../catalog/state.ts";
import { labelOf } from "../words/label.ts";
import { meaningOf } from "../words/meaning.ts";
import type { BadgeContextValue, BadgeElement } from "./context.ts";
import { drawBadge } from "./drawBadge.tsx";
import type { ValueBadgeProps } from "./props.ts";
import { warnLocale, warnUnknown, warnUnstyled } from "./warnings.ts";

/** Where a badge gets its content: the table, the parser and the English words of a field. */
export interface Source<State extends string> {
  readonly field: ServerField;
  readonly rows: Readonly<Record<State | "unknown", StateEntry>>;
  readonly parse: (value: unknown) => State | "unknown";
  /** Shown where a locale has no label. */
  readonly words: Readonly<Record<State | "unknown", string>>;
}

/**
 * Draws the badge for a value as an API sent it. `props` includes the value.
 *
 * Under one provider, badges with no prop but their value look the same for the same state. They are drawn once, and
 * React gets the same element again. In a table of servers that is nearly every badge.
 */
export function drawState<State extends string>(
  source: Source<State>,
  value: unknown,
  props: ValueBadgeProps,
  context: BadgeContextValue,
): BadgeElement {
  const { field, rows, parse, words } = source;
  const state = parse(value);
  const known = state !== "unknown";
  const meanings = props.meanings || context.meanings;
  const cacheable = known && !meanings && Object.keys(props).length < 2;
  const cached = cacheable && context.elements.get(source)?.get(state);
  if (cached) return cached;

  const locale = props.locale || context.locale;
  if (!known) warnUnknown(field, value);
  warnLocale(field, locale);
  warnUnstyled();
  const label = labelOf(field, state, value, words, locale);
  const meaning = meaningOf(field, state, value, meanings);
  const badge = drawBadge({ ...rows[state], ...label, state, meaning }, props, context);
  if (cacheable) {
    const elements = context.elements.get(source) || new Map();
    context.elements.set(source, elements.set(state, badge));
  }
  return badge;
}
