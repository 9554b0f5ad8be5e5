import type { CSSProperties } from "react";
import { property } from "../state/untrusted.ts";
import { isUsable, type Theme } from "./themeKeys.ts";
import { warnTheme } from "./warnings.ts";

const PREFIX = "--state-badge-";

/** A length without a unit is in px, as in React's `style`. */
const LENGTH = /^(radius|padding|borderWidth|fontSize)/;

/** The custom properties of themes, by name. */
export type ThemeProperties = Readonly<Record<string, string | number>>;

/**
 * A theme as custom properties. A value that is neither a finite number nor a text that stays in its property is left
 * out, with one warning in development. `undefined` if there is no theme.
 */
export function themeProperties(theme: Theme | undefined): ThemeProperties | undefined {
  if (theme === undefined) return undefined;
  warnTheme(theme);
  if (typeof theme !== "object" || !theme) return undefined;
  const properties: Record<string, string | number> = {};
  for (const key of keysOf(theme)) {
    const value = property(theme, key);
    if (isUsable(value))
      properties[`${PREFIX}${key.replace(/[A-Z]/g, "-$&").toLowerCase()}`] =
        typeof value === "number" && LENGTH.test(key) ? `${value}px` : value;
  }
  return properties;
}

function keysOf(theme: object): readonly string[] {
  try {
    return Object.keys(theme);
  } catch {
    return []; // a proxy that throws
  }
}

/** An element's `style`: the properties of its providers, then those of its own theme, then the caller's `style`. */
export function themedStyle(
  theme: Theme | undefined,
  { themeProperties: provided }: { readonly themeProperties?: ThemeProperties | undefined },
  style: CSSProperties | undefined,
): CSSProperties | undefined {
  if (!theme && !provided) return style;
  return { ...provided, ...themeProperties(theme), ...style };
}
