import type { ReactElement } from "react";
import type { Resource } from "../catalog.ts";
import type { Surroundings } from "../defaults.ts";
import type { StateEntry } from "../states/state.ts";
import { type DrawnProps, drawBadge } from "./draw.tsx";
import { warnUnknown, wordsFor } from "./unknown.ts";

/** All that a badge has to know of the resource whose states it shows. */
export interface Source<State extends string> {
  readonly resource: Resource;
  readonly states: Readonly<Record<State | "unknown", StateEntry>>;
  readonly parse: (value: unknown) => State | "unknown";
  readonly english: Readonly<Record<State | "unknown", string>>;
}

/**
 * Draws the badge for a value as an API sent it.
 *
 * A badge to which nothing but a state is given looks the same wherever it stands under one provider: it is
 * drawn once, and React gets the same element again. In a table of servers that is nearly all of them.
 */
export function drawState<State extends string>(
  source: Source<State>,
  value: unknown,
  props: DrawnProps,
  surroundings: Surroundings,
): ReactElement {
  const { resource, states, parse, english } = source;
  const state = parse(value);
  const row = states[state];
  const known = state !== "unknown";
  const bare = known && Object.keys(props).length === 1;
  const held = bare && surroundings.drawn.get(row);
  if (held) return held;

  const locale = props.locale || surroundings.locale;
  const words: Readonly<Record<string, string>> | undefined = locale?.[resource];
  const word = words?.[state];
  const text = word || english[state];
  const lang = word ? locale?.lang : locale && "en";
  const wording = known ? { text, lang } : wordsFor(value, text, lang);
  if (!known) warnUnknown(resource, value);

  const dir = word ? locale?.dir : undefined;
  const badge = drawBadge({ ...row, ...wording, state, dir }, props, surroundings);
  if (bare) surroundings.drawn.set(row, badge);
  return badge;
}
