import type { CSSProperties } from "react";
import type { Theme } from "./themeKeys.ts";
import { warnTheme } from "./warnings.ts";

/**
 * A theme as custom properties for `style`. Whatever is neither a string nor a finite number is left out, with one
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
  // The stylesheet asks an ancestor for its scheme, and an element is no ancestor of itself.
  return scheme === "light" || scheme === "dark"
    ? Object.assign(style, { "--_around": "CanvasText", colorScheme: scheme })
    : style;
}

/** The `style` of an element with its own theme, that of the providers, and what its caller set. */
export function themed(
  theme: Theme | undefined,
  { themeStyle: provided }: { readonly themeStyle?: CSSProperties | undefined },
  style: CSSProperties | undefined,
): CSSProperties | undefined {
  return theme || provided ? { ...provided, ...themeStyle(theme), ...style } : style;
}
