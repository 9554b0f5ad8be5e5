"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { BadgeContext, type BadgeContextValue, type BadgeDefaults, useBadgeContext } from "./context.ts";
import { type ThemeProperties, themeProperties } from "./theme.ts";

/** Props of {@link BadgeProvider}. */
export interface BadgeProviderProps extends BadgeDefaults {
  /** The part of the page whose badges get the defaults. */
  children?: ReactNode;
}

/**
 * Sets defaults for the badges below it. Renders no element of its own. Providers nest: an inner one inherits what it
 * does not set.
 */
export function BadgeProvider({ children, locale, meanings, variant, size, theme }: BadgeProviderProps): ReactElement {
  const outer = useBadgeContext();
  // Compared as text, because a theme written inline is a new object each time and must not redraw every badge.
  const themeText = JSON.stringify({ ...outer.themeProperties, ...themeProperties(theme) });
  const context = useMemo((): BadgeContextValue => {
    // The text was made from such properties just above.
    const properties = JSON.parse(themeText) as ThemeProperties;
    return {
      locale: locale ?? outer.locale,
      meanings: meanings ?? outer.meanings,
      variant: variant ?? outer.variant,
      size: size ?? outer.size,
      themeProperties: Object.keys(properties).length > 0 ? properties : undefined,
      elements: new Map(),
    };
  }, [outer, locale, meanings, variant, size, themeText]);
  return <BadgeContext.Provider value={context}>{children}</BadgeContext.Provider>;
}
