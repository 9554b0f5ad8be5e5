// Warnings for developers. Bundlers replace `process.env.NODE_ENV`, so each function spells it out, and then drop the
// dead code. On a page without a bundler there is no `process`: reading it throws, and nothing is printed.

import { tones } from "../state/state.ts";
import { isMissing, textOf } from "../state/untrusted.ts";
import { warn } from "../words/warn.ts";
import { contrastOf } from "./themeContrast.ts";
import { generalKeys, isUsable, toneKeys } from "./themeKeys.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const LONGEST_QUOTE = 60;

/** Warns about a value that an API sent and that this version does not know. Missing values do not count. */
export function warnUnknown(field: string, value: unknown): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const text = textOf(value)?.trim();
      if (value === undefined || (text !== undefined && typeof value !== "number" && isMissing(value))) return;
      const quote = text ? JSON.stringify(text.slice(0, LONGEST_QUOTE)) : `of type ${typeof value}`;
      warn(`the ${field} ${quote} is unknown to this version. Its badge is neutral and shows the text that was sent.`);
    }
  } catch {}
}

/** Warns about a locale that lacks a field, or that is not an object. */
export function warnLocale(field: string, locale: unknown): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const complete = typeof locale === "object" && locale !== null && field in locale;
      // The words of services come after those of servers, so English is no mistake.
      const isServiceField = field.includes(".");
      if (locale && !complete && !(typeof locale === "object" && isServiceField))
        warn(
          `the locale ${typeof locale === "string" ? JSON.stringify(locale) : "that was given"} has no words for the ${field} states, so they are shown in English. Pass an object, such as zhCN from "openstack-state-badges/locales/zh-CN".`,
        );
    }
  } catch {}
}

let themeKeys: ReadonlySet<string> | undefined;

/**
 * Warns about a theme that is no object, about a key that is no custom property, and about a value that can't be used.
 */
export function warnTheme(theme: unknown): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      if (typeof theme !== "object" || theme === null) {
        warn('a theme is not an object, and is ignored. Pass one such as { radius: "4px", successHue: 145 }.');
        return;
      }
      themeKeys ??= new Set([...generalKeys, ...tones.flatMap((tone) => toneKeys.map((part) => `${tone}${part}`))]);
      for (const [key, value] of Object.entries<unknown>({ ...theme })) {
        const usable = value === undefined || isUsable(value);
        if (!themeKeys.has(key))
          warn(`the theme has a key ${JSON.stringify(key)}, which is no custom property of the stylesheet.`);
        else if (!usable)
          warn(`the theme's ${key} is no finite number or text without ; { } \\ and /*, and is ignored.`);
        else if (key === "dark" && value !== undefined && value !== 0 && value !== 1)
          warn(`the theme's dark ${JSON.stringify(value)} is neither 0 nor 1.`);
      }
      warnContrast({ ...theme });
    }
  } catch {}
}

/** The contrast that WCAG 2.2 asks of a text. */
const READABLE = 4.5;

function warnContrast(theme: Readonly<Record<string, unknown>>): void {
  for (const tone of tones)
    for (const [text, surface] of [
      [`${tone}Text`, `${tone}Surface`],
      [`${tone}OnSolid`, `${tone}Solid`],
    ] as const) {
      const contrast = contrastOf(theme[text], theme[surface]);
      if (contrast !== undefined && contrast < READABLE)
        warn(
          `the theme's ${text} on its ${surface} has a contrast of ${contrast.toFixed(2)}. Text needs ${READABLE} to be readable.`,
        );
    }
}

/** What makes a control or a name of a `<span>`, to be warned about without a role. */
const NEEDS_ROLE: Readonly<Record<string, string>> = {
  onClick: "can't be reached with a keyboard. Wrap it in a button or a link",
  tabIndex: "is a tab stop that does nothing. Wrap it in a button or a link",
  "aria-label": "has no role that could have a name. Use hiddenPrefix or label",
  "aria-labelledby": "has no role that could have a name. Use hiddenPrefix or label",
};

/** Warns about attributes that need a role, on a badge without one. */
export function warnControl(attributes: object): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const { role, ...given }: Readonly<Record<string, unknown>> = { ...attributes };
      if (role && role !== "none") return;
      for (const [name, fault] of Object.entries(NEEDS_ROLE))
        if (given[name] !== undefined) warn(`a badge with ${name} and without a role ${fault}.`);
    }
  } catch {}
}

let looked = false;
/** Milliseconds by which a stylesheet should have loaded. */
const PATIENCE = 3_000;

/** Warns once, 3 s after the first badge, if the stylesheet is missing. Not in tests, which need no stylesheet. */
export function warnUnstyled(): void {
  try {
    if (process.env.NODE_ENV === "development" && !looked && typeof document !== "undefined") {
      looked = true;
      setTimeout(() => {
        const badge = document.querySelector(".state-badge");
        if (badge && !getComputedStyle(badge).getPropertyValue("--_hue"))
          warn('the badges are unstyled. Import "openstack-state-badges/styles.css" once on the page.');
      }, PATIENCE);
    }
  } catch {}
}
