import * as React from "react";
import type { BadgeLocale, BadgeMeanings } from "../language/service.ts";
import { shared } from "../state/shared.ts";
import type { ThemeProperties } from "./theme.ts";
import type { Theme } from "./themeKeys.ts";

/** All values of {@link Variant}. */
export const variants = ["soft", "solid", "outline", "plain", "dot", "auto"] as const;

/**
 * The look of a badge: tinted, filled, framed, bare, or a dot with a label. `auto` makes what matters stand out: solid
 * for errors, warnings and states on which a person has to act, soft for states that are changing or unknown, otherwise
 * a dot.
 */
export type Variant = (typeof variants)[number];

/** All values of {@link Size}. */
export const sizes = ["sm", "md", "lg"] as const;

/** The size of a badge: text of 12, 13 or 15 px, larger if the reader's browser font is. */
export type Size = (typeof sizes)[number];

/** The defaults that badges take from the nearest `BadgeProvider`. Their own props override them. */
export interface BadgeDefaults {
  /**
   * The language of the labels, such as `zhCN` from `openstack-state-badges/locales/zh-CN`.
   * @default English
   */
  locale?: BadgeLocale | undefined;
  /**
   * One sentence per state, such as `en` from `openstack-state-badges/meanings/en`. Followed by what the API sent, it
   * becomes a badge's tooltip, for those who use a mouse. `StateDetails` and `StatePopover` give it to everyone.
   * @default none
   */
  meanings?: BadgeMeanings | undefined;
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
   * The stylesheet's custom properties in camel case, such as `{ radius: "4px", successHue: 145 }`. They are set in
   * `style`, so a server-rendered page needs a content security policy that allows inline styles.
   * @default none
   */
  theme?: Theme | undefined;
}

/** A badge as a React element; its children are an icon and a label. */
export type BadgeElement = React.ReactElement<{
  readonly className: string;
  readonly lang?: string;
  readonly children: readonly React.ReactNode[];
}>;

/** What a provider passes down: its defaults, and the elements of the badges below it (see `drawReading.ts`). */
export interface BadgeContextValue extends Omit<BadgeDefaults, "theme"> {
  /** The themes of the providers as custom properties. */
  readonly themeProperties?: ThemeProperties | undefined;
  readonly elements: ElementCache;
}

/** Elements by source, then by state. */
type ElementCache = Map<object, Map<string, BadgeElement>>;

const WITHOUT_PROVIDER: BadgeContextValue = { elements: new Map() };

// React's build for server components has no context: there, a badge only has its own props.
const { createContext, version } = React;

/** The major version of React. */
export const reactMajor: number = parseInt(version, 10);

/**
 * The React context of a {@link BadgeContextValue}. `undefined` in server components. All copies of this package on a
 * page have the same one, as far as React of their major version can render it.
 */
export const BadgeContext: React.Context<BadgeContextValue> =
  createContext && /* @__PURE__ */ shared(`context, React ${reactMajor}`, () => createContext(WITHOUT_PROVIDER));

/**
 * What the nearest `BadgeProvider` passes down. Hooks throw in a server component, and when another copy of React than
 * the one imported here renders the page: a badge then works without a provider.
 */
export function useBadgeContext(): BadgeContextValue {
  try {
    return React.useContext(BadgeContext);
  } catch {
    return WITHOUT_PROVIDER;
  }
}
