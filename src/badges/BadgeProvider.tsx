"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { announceProvider, type BadgeDefaults, SurroundingsContext, useSurroundings } from "./context.ts";

/** Props of {@link BadgeProvider}. */
export interface BadgeProviderProps extends BadgeDefaults {
  children?: ReactNode;
}

/**
 * Sets defaults for the badges below it. Renders no element of its own. Providers nest: what an inner
 * one leaves out comes from the outer one.
 */
export function BadgeProvider({ children, locale, meanings, variant, size }: BadgeProviderProps): ReactElement {
  announceProvider();
  const outer = useSurroundings();
  const surroundings = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      meanings: meanings ?? outer.meanings,
      variant: variant ?? outer.variant,
      size: size ?? outer.size,
      drawn: new Map(),
    }),
    [outer, locale, meanings, variant, size],
  );
  return <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>;
}
