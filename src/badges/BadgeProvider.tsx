"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { announceProvider, BadgeContext, type BadgeDefaults, useBadgeContext } from "./context.ts";

/** Props of {@link BadgeProvider}. */
export interface BadgeProviderProps extends BadgeDefaults {
  children?: ReactNode;
}

/**
 * Sets defaults for the badges below it. Renders no element of its own. Providers nest: an inner one takes from the
 * outer one what it leaves out.
 */
export function BadgeProvider({ children, locale, meanings, variant, size }: BadgeProviderProps): ReactElement {
  announceProvider();
  const outer = useBadgeContext();
  const context = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      meanings: meanings ?? outer.meanings,
      variant: variant ?? outer.variant,
      size: size ?? outer.size,
      elements: new Map(),
    }),
    [outer, locale, meanings, variant, size],
  );
  return <BadgeContext.Provider value={context}>{children}</BadgeContext.Provider>;
}
