import { type ReactNode, useLayoutEffect } from "react";
import { BadgeProvider } from "../src/entries/index.ts";
import { localeOf } from "../stories/services/texts.ts";
import type { Scheme } from "./theme.ts";

/** The settings in the toolbar. */
export interface Choice {
  readonly locale: string;
  readonly scheme: Scheme;
  readonly direction: string;
}

/** What they are before anyone changes them. */
export const initialChoice: Choice = { locale: "en", scheme: "system", direction: "ltr" };

/** Applies the language, color scheme and direction from the toolbar to its children. */
export function ToolbarSettings({ locale, scheme, direction, children }: Choice & { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.style.colorScheme = scheme === "system" ? "light dark" : scheme;
    page.dir = direction;
    // The gallery's own text is English. Each badge sets its own `lang`.
    page.lang = "en";
  }, [scheme, direction]);

  return <BadgeProvider locale={localeOf(locale)}>{children}</BadgeProvider>;
}
