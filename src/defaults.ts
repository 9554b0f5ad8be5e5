import * as React from "react";
import type { Locale } from "./locales/locale.ts";

/** How a badge is drawn: on a tint, on full colour, in a frame, bare, or as a dot with a word. */
export type Variant = "soft" | "solid" | "outline" | "plain" | "dot";

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

// React's build for server components has no context: there, a badge goes by its own props alone.
export const DefaultsContext = React.createContext?.<BadgeDefaults | undefined>(undefined);

/** What the nearest `BadgeProvider` gives, if there is one. */
export function useDefaults(): BadgeDefaults | undefined {
  return DefaultsContext && React.useContext(DefaultsContext);
}
