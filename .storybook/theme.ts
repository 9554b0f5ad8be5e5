import { create } from "storybook/theming/create";
import { isSystemDark } from "./systemScheme.ts";

/** The schemes that the toolbar offers. */
export type Scheme = "system" | "light" | "dark";

/** The typeface of the whole gallery: main.ts brings it. */
const fontBase = '"Inter Variable", system-ui, sans-serif';

/** One look for Storybook's own pages and for the stories: the same typeface on the same background. */
export function themeFor(scheme: Scheme) {
  const isDark = scheme === "system" ? isSystemDark() : scheme === "dark";
  const page = isDark ? "#121212" : "#ffffff";
  return create({
    base: isDark ? "dark" : "light",
    fontBase,
    appContentBg: page,
    appPreviewBg: page,
    brandTitle: "openstack-state-badges",
    brandUrl: "./?path=/docs/introduction--docs",
    brandTarget: "_self",
  });
}
