import * as React from "react";
import type { Locale } from "../language/locale.ts";
import type { Meanings } from "../language/meanings.ts";
import type { StateEntry } from "../catalog/state.ts";

/**
 * How a badge is drawn: on a tint, on full color, in a frame, bare, or as a dot with a word. `auto` lets what matters
 * stand out: solid if a person has to act, soft while something changes or nothing is known, else a dot.
 */
export type Variant = "soft" | "solid" | "outline" | "plain" | "dot" | "auto";

/** 12, 13 or 15 px of text, more where the reader's browser says so. */
export type Size = "sm" | "md" | "lg";

/** What badges take from the nearest `BadgeProvider` unless a prop of their own says otherwise. */
export interface BadgeDefaults {
  /**
   * The language of the labels, such as `zhCN` from `openstack-state-badges/locales/zh-CN`.
   * @default English
   */
  locale?: Locale | undefined;
  /**
   * A sentence a state, such as `en` from `openstack-state-badges/meanings/en`. With what the API sent behind it,
   * it is a badge's tooltip, and its description for assistive technology.
   * @default none
   */
  meanings?: Meanings | undefined;
  /**
   * How the badge is drawn.
   * @default "soft"
   */
  variant?: Variant | undefined;
  /**
   * How large the badge is.
   * @default "md"
   */
  size?: Size | undefined;
}

/** What a provider hands down: its defaults, and the badges drawn under them so far (see `badges/drawState.ts`). */
export interface Surroundings extends BadgeDefaults {
  readonly drawn: Map<StateEntry, React.ReactElement<{ readonly children: readonly React.ReactNode[] }>>;
}

const NONE: Surroundings = { drawn: new Map() };

// React's build for server components has no context: there, a badge goes by its own props alone.
const { createContext } = React;
export const SurroundingsContext = createContext?.(NONE);

let isProvided = false;

/** Told by each provider as it is drawn, which is before any badge below it. */
export function announceProvider(): void {
  isProvided = true;
}

/**
 * What the nearest `BadgeProvider` hands down. On a page that has none, no context is read: that would add a tenth to the
 * time in which a badge is mounted, and React lets a badge begin to read one later. Nothing does in a server component, nor where another copy of React draws
 * the page than the one that is imported here: hooks throw then, and a badge is drawn all the same.
 */
export function useSurroundings(): Surroundings {
  if (!isProvided) return NONE;
  try {
    return React.useContext(SurroundingsContext);
  } catch {
    return NONE;
  }
}
