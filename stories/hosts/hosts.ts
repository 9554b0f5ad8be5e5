import type { Host } from "./host.ts";

const sheets = import.meta.glob<string>("../../src/themes/*.css", { query: "?inline", import: "default", eager: true });

/** A design system that badges have a theme for. */
export interface HostSystem {
  readonly title: string;
  /** Its theme's name in `themes/`. */
  readonly theme: string;
  /** Its own components. They come with the whole system, so only when they are looked at. */
  readonly load: () => Promise<{ readonly host: Host }>;
}

/** By the ids of their stories. */
export const hosts = {
  "antd-6": { title: "antd 6", theme: "antd", load: () => import("./Antd6.tsx") },
  "antd-5": { title: "antd 5", theme: "antd", load: () => import("./Antd5.tsx") },
  "antd-4": { title: "antd 4, as in Skyline", theme: "antd-4", load: () => import("./Antd4.tsx") },
  mui: { title: "MUI", theme: "mui", load: () => import("./Mui.tsx") },
  "pattern-fly-6": { title: "PatternFly 6", theme: "patternfly", load: () => import("./PatternFly.tsx") },
  carbon: { title: "Carbon", theme: "carbon", load: () => import("./Carbon.tsx") },
  cloudscape: { title: "Cloudscape", theme: "cloudscape", load: () => import("./Cloudscape.tsx") },
  "bootstrap-3": { title: "Bootstrap 3, as in Horizon", theme: "bootstrap-3", load: () => import("./Bootstrap3.tsx") },
  "bootstrap-5": { title: "Bootstrap 5", theme: "bootstrap", load: () => import("./Bootstrap5.tsx") },
  mantine: { title: "Mantine", theme: "mantine", load: () => import("./Mantine.tsx") },
  juno: { title: "Juno UI", theme: "juno", load: () => import("./Juno.tsx") },
  tailwind: { title: "Tailwind 4 with shadcn's tokens", theme: "shadcn", load: () => import("./Tailwind.tsx") },
  radix: { title: "Radix Themes", theme: "radix", load: () => import("./Radix.tsx") },
} satisfies Record<string, HostSystem>;

/** What a host's theme says. */
export const sheetOf = ({ theme }: HostSystem): string => sheets[`../../src/themes/${theme}.css`] ?? "";
