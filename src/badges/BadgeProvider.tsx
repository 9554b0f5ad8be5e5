"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { announceProvider, BadgeContext, type BadgeDefaults, useBadgeContext } from "./context.ts";
import { themeStyle } from "./theme.ts";

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
  announceProvider();
  const outer = useBadgeContext();
  // Compared as text, because a theme written inline is a new object each time and must not redraw every badge.
  const style = JSON.stringify(themeStyle(theme) ?? {});
  const context = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      meanings: meanings ?? outer.meanings,
      variant: variant ?? outer.variant,
      size: size ?? outer.size,
      themeStyle: style === "{}" ? outer.themeStyle : { ...outer.themeStyle, ...JSON.parse(style) },
      elements: new Map(),
    }),
    [outer, locale, meanings, variant, size, style],
  );
  return <BadgeContext.Provider value={context}>{children}</BadgeContext.Provider>;
}
