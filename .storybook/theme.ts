import { create } from "storybook/theming/create";

/** The schemes that the toolbar offers. */
export type Scheme = "system" | "light" | "dark";

/** The scheme of the reader's system, asked anew each time. */
export const systemScheme = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** The typeface of the whole gallery: `gallery-head.html` brings it. */
const fontBase = '"Inter Variable", system-ui, sans-serif';

/** One look for Storybook's own pages and for the stories: the same typeface on the same background. */
export function themeFor(scheme: Scheme) {
  const isDark = scheme === "system" ? systemScheme().matches : scheme === "dark";
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
