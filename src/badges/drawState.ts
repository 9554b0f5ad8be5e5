import type { ReactElement } from "react";
import type { Resource } from "../catalog.ts";
import type { BadgeDefaults } from "../defaults.ts";
import type { StateEntry } from "../states/state.ts";
import { type DrawnProps, drawBadge } from "./draw.tsx";
import { remembered } from "./remembered.ts";
import { textOf, warnUnknown } from "./unknown.ts";

/** All that a badge has to know of the resource whose states it shows. */
export interface Source<State extends string> {
  readonly resource: Resource;
  readonly states: Readonly<Record<State | "unknown", StateEntry>>;
  readonly parse: (value: unknown) => State | "unknown";
  readonly english: Readonly<Record<State | "unknown", string>>;
}

/** Draws the badge for a value as an API sent it. */
export function drawState<State extends string>(
  source: Source<State>,
  value: unknown,
  props: DrawnProps,
  defaults: BadgeDefaults | undefined,
): ReactElement {
  const state = source.parse(value);
  if (state === "unknown") warnUnknown(source.resource, value);
  else if (isBare(props)) return drawBare(source, state, props, defaults);
  return drawn(source, state, value, props, defaults);
}

function drawn<State extends string>(
  source: Source<State>,
  state: State | "unknown",
  value: unknown,
  props: DrawnProps,
  defaults: BadgeDefaults | undefined,
): ReactElement {
  const { tone, phase, icon } = source.states[state];
  const locale = props.locale ?? defaults?.locale;
  const words: Readonly<Record<string, string | undefined>> | undefined = locale?.[source.resource];
  const word = words?.[state] ?? source.english[state];
  const language = words?.[state] ? locale : ENGLISH;
  const { text, raw } = state === "unknown" ? textOf(value, word) : { text: word, raw: false };
  return drawBadge(
    { state, tone, phase, icon, text, raw, lang: locale && language?.lang, dir: language?.dir },
    props,
    defaults,
  );
}

const ENGLISH = { lang: "en", dir: undefined };

/** Nothing is given but the state. */
function isBare(props: DrawnProps): boolean {
  for (const name in props) if (name !== "state" && name !== "status" && name !== "idle") return false;
  return true;
}

/** The badges drawn so far by source, provider and state. Where there is no provider, the source stands in for it. */
const bareBadges = new WeakMap<object, WeakMap<object, Map<string, ReactElement>>>();
const noProviders = () => new WeakMap<object, Map<string, ReactElement>>();
const noBadges = () => new Map<string, ReactElement>();

/**
 * A badge to which nothing is given but its state looks the same wherever it stands under one provider:
 * it is drawn once, and React gets the same element again. In a table of servers that is nearly all of them.
 */
function drawBare<State extends string>(
  source: Source<State>,
  state: State,
  props: DrawnProps,
  defaults: BadgeDefaults | undefined,
): ReactElement {
  const badges = remembered(remembered(bareBadges, source, noProviders), defaults ?? source, noBadges);
  return remembered(badges, state, () => drawn(source, state, state, props, defaults));
}
