import * as React from "react";
import type { Locale } from "../language/locale.ts";
import type { Meanings } from "../language/meanings.ts";
import type { Theme } from "./themeKeys.ts";

/** Every variant there is: {@link Variant}. */
export const variants = ["soft", "solid", "outline", "plain", "dot", "auto"] as const;

/**
 * How a badge looks: tinted, filled, framed, bare, or as a dot with a label. `auto` lets what matters stand out: solid
 * if a person has to act, soft while something changes or nothing is known, else a dot.
 */
export type Variant = (typeof variants)[number];

/** Every size there is: {@link Size}. */
export const sizes = ["sm", "md", "lg"] as const;

/** 12, 13 or 15 px of text, more if the reader's browser is set so. */
export type Size = (typeof sizes)[number];

/** What badges take from the nearest `BadgeProvider` unless their own props say otherwise. */
export interface BadgeDefaults {
  /**
   * The language of the labels, such as `zhCN` from `openstack-state-badges/locales/zh-CN`.
   * @default English
   */
  locale?: Locale | undefined;
  /**
   * A sentence per state, such as `en` from `openstack-state-badges/meanings/en`. Followed by what the API sent, it
   * becomes a badge's tooltip and its description for assistive technology.
   * @default none
   */
  meanings?: Meanings | undefined;
  /**
   * How the badge looks.
   * @default "soft"
   */
  variant?: Variant | undefined;
  /**
   * How large the badge is.
   * @default "md"
   */
  size?: Size | undefined;
  /**
   * The look in props, such as `{ radius: "4px", successHue: 145 }`: the stylesheet's custom properties in camel case.
   * They are set in `style`, so a page rendered on a server needs a policy that allows inline styles.
   * @default none
   */
  theme?: Theme | undefined;
}

/** A badge as React gets it: an icon and a label. */
export type BadgeElement = React.ReactElement<{ readonly children: readonly React.ReactNode[] }>;

/** What a provider hands down: its defaults, and the elements of the badges below it (see `drawState.ts`). */
export interface BadgeContextValue extends Omit<BadgeDefaults, "theme"> {
  /** The themes of the providers as custom properties. */
  readonly themeStyle?: React.CSSProperties | undefined;
  readonly elements: ElementCache;
}

/** Elements by source, then by state. */
type ElementCache = Map<object, Map<string, BadgeElement>>;

const WITHOUT_PROVIDER: BadgeContextValue = { elements: new Map() };

// React's build for server components has no context: there, a badge has its own props alone.
const { createContext } = React;

/** The React context of {@link BadgeContextValue}. */
export const BadgeContext = createContext?.(WITHOUT_PROVIDER);

let isProvided = false;

/** Called by each provider as it renders, which is before any badge below it does. */
export function announceProvider(): void {
  isProvided = true;
}

/**
 * What the nearest `BadgeProvider` hands down.
 *
 * On a page without one, no context is read: that would add a tenth to the time a badge takes to mount, and React lets
 * a badge begin to read one later. Hooks throw in a server component, and if the page is rendered by another copy of
 * React than the one imported here: a badge then does without a provider.
 */
export function useBadgeContext(): BadgeContextValue {
  if (!isProvided) return WITHOUT_PROVIDER;
  try {
    return React.useContext(BadgeContext);
  } catch {
    return WITHOUT_PROVIDER;
  }
}
