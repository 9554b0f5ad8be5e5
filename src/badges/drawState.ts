import type { Resource } from "../catalog/catalog.ts";
import type { Surroundings } from "./context.ts";
import type { StateEntry } from "../catalog/state.ts";
import { meaningOf, wordingOf } from "../words/label.ts";
import { warnLocale, warnUnknown, warnUnstyled } from "./warnings.ts";
import { type Drawn, type DrawnProps, drawBadge } from "./drawBadge.tsx";

/** All that a badge has to know of the resource whose states it shows. */
export interface Source<State extends string> {
  readonly resource: Resource;
  readonly rows: Readonly<Record<State | "unknown", StateEntry>>;
  readonly parse: (value: unknown) => State | "unknown";
  /** In English: they stand in where a locale has none. */
  readonly words: Readonly<Record<State | "unknown", string>>;
}

/**
 * Draws the badge for a value as an API sent it. The value is one of the props.
 *
 * A badge to which no props are given but its state looks the same wherever it stands under one provider: it is
 * drawn once, and React gets the same element again. In a table of servers that is nearly all of them.
 */
export function drawState<State extends string>(
  source: Source<State>,
  value: unknown,
  props: DrawnProps,
  surroundings: Surroundings,
): Drawn {
  const { resource, rows, parse, words } = source;
  const state = parse(value);
  const row = rows[state];
  const known = state !== "unknown";
  const meanings = props.meanings || surroundings.meanings;
  const bare = known && !meanings && Object.keys(props).length < 2;
  const held = bare && surroundings.drawn.get(row);
  if (held) return held;

  const locale = props.locale || surroundings.locale;
  const wording = wordingOf(resource, state, value, words, locale);
  const meaning = meaningOf(resource, state, value, meanings);
  if (!known) warnUnknown(resource, value);
  warnLocale(resource, locale);
  warnUnstyled();
  const badge = drawBadge({ ...row, ...wording, state, meaning }, props, surroundings);
  if (bare) surroundings.drawn.set(row, badge);
  return badge;
}
