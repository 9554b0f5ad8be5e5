import type { CSSProperties } from "react";
import type { Theme } from "./themeKeys.ts";
import { warnTheme } from "./warnings.ts";

/**
 * A theme as custom properties for `style`. A value that is neither a string nor a finite number is ignored, with one
 * warning in development. `undefined` if there is no theme.
 */
export function themeStyle(theme: Theme | undefined): CSSProperties | undefined {
  if (!theme || typeof theme !== "object") return undefined;
  const style: Record<string, string | number> = {};
  for (const [key, value] of Object.entries<unknown>(theme)) {
    warnTheme(key, value);
    if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value)))
      style[`--state-badge-${key.replace(/[A-Z]/g, "-$&").toLowerCase()}`] = value;
  }
  const { scheme } = theme;
  // The stylesheet's style query only sees ancestors, so an element's own scheme has to be set here.
  return scheme === "light" || scheme === "dark"
    ? Object.assign(style, { "--_around": "CanvasText", colorScheme: scheme })
    : style;
}

/** An element's `style`: the providers' theme, overridden by its own theme, then by the caller's `style`. */
export function themed(
  theme: Theme | undefined,
  { themeStyle: provided }: { readonly themeStyle?: CSSProperties | undefined },
  style: CSSProperties | undefined,
): CSSProperties | undefined {
  return theme || provided ? { ...provided, ...themeStyle(theme), ...style } : style;
}
