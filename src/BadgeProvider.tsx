"use client";

import { type ReactElement, type ReactNode, useMemo } from "react";
import { type BadgeDefaults, DefaultsContext, useDefaults } from "./defaults.ts";

/** Props of {@link BadgeProvider}. */
export interface BadgeProviderProps extends BadgeDefaults {
  children?: ReactNode;
}

/**
 * Sets defaults for the badges below it. Renders no element of its own. Providers nest: what an inner
 * one leaves out comes from the outer one.
 */
export function BadgeProvider({ children, locale, variant, size }: BadgeProviderProps): ReactElement {
  const outer = useDefaults();
  const defaults = useMemo(
    () => ({
      locale: locale ?? outer?.locale,
      variant: variant ?? outer?.variant,
      size: size ?? outer?.size,
    }),
    [outer, locale, variant, size],
  );
  return <DefaultsContext.Provider value={defaults}>{children}</DefaultsContext.Provider>;
}
