import { type ReactNode, useLayoutEffect } from "react";
import { BadgeProvider } from "../src/index.ts";
import { languages } from "../stories/languages.ts";

/** What the toolbar chooses. */
export interface Choice {
  readonly locale: string;
  readonly scheme: string;
  readonly direction: string;
}

/** Gives what it holds the language, the scheme and the direction that the toolbar chooses. */
export function Surroundings({ locale, scheme, direction, children }: Choice & { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.style.colorScheme = scheme;
    page.dir = direction;
    // The gallery's own text is English; a badge says its language itself.
    page.lang = "en";
  }, [scheme, direction]);

  return <BadgeProvider locale={languages.find(({ lang }) => lang === locale)}>{children}</BadgeProvider>;
}
