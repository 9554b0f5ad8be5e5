import { type ReactNode, useLayoutEffect } from "react";
import { BadgeProvider } from "../src/entries/index.ts";
import { localeOf } from "../stories/languages.ts";
import type { Choice } from "./choice.ts";

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
