import type { ComponentType } from "react";
import antd from "../../src/themes/antd.css?inline";
import antd4 from "../../src/themes/antd-4.css?inline";
import bootstrap from "../../src/themes/bootstrap.css?inline";
import bootstrap3 from "../../src/themes/bootstrap-3.css?inline";
import carbon from "../../src/themes/carbon.css?inline";
import cloudscape from "../../src/themes/cloudscape.css?inline";
import juno from "../../src/themes/juno.css?inline";
import mantine from "../../src/themes/mantine.css?inline";
import mui from "../../src/themes/mui.css?inline";
import patternfly from "../../src/themes/patternfly.css?inline";
import radix from "../../src/themes/radix.css?inline";
import shadcn from "../../src/themes/shadcn.css?inline";
import type { HostProps } from "./servers.ts";

/** A design system that badges have a theme for. */
export interface HostSystem {
  readonly title: string;
  /** The theme: its name in `themes/`, and what it says. */
  readonly theme: string;
  readonly sheet: string;
  /** A page of the system's own components. It comes with the whole system, so only when it is looked at. */
  readonly load: () => Promise<{ readonly Host: ComponentType<HostProps> }>;
}

export const hosts = {
  antd6: { title: "antd 6", theme: "antd", sheet: antd, load: () => import("./Antd6.tsx") },
  antd5: { title: "antd 5", theme: "antd", sheet: antd, load: () => import("./Antd5.tsx") },
  antd4: { title: "antd 4, as in Skyline", theme: "antd-4", sheet: antd4, load: () => import("./Antd4.tsx") },
  mui: { title: "MUI", theme: "mui", sheet: mui, load: () => import("./Mui.tsx") },
  patternfly: {
    title: "PatternFly 6",
    theme: "patternfly",
    sheet: patternfly,
    load: () => import("./PatternFly.tsx"),
  },
  carbon: { title: "Carbon", theme: "carbon", sheet: carbon, load: () => import("./Carbon.tsx") },
  cloudscape: { title: "Cloudscape", theme: "cloudscape", sheet: cloudscape, load: () => import("./Cloudscape.tsx") },
  bootstrap3: {
    title: "Bootstrap 3, as in Horizon",
    theme: "bootstrap-3",
    sheet: bootstrap3,
    load: () => import("./Bootstrap3.tsx"),
  },
  bootstrap5: { title: "Bootstrap 5", theme: "bootstrap", sheet: bootstrap, load: () => import("./Bootstrap5.tsx") },
  mantine: { title: "Mantine", theme: "mantine", sheet: mantine, load: () => import("./Mantine.tsx") },
  juno: { title: "Juno UI", theme: "juno", sheet: juno, load: () => import("./Juno.tsx") },
  tailwind: {
    title: "Tailwind 4 with shadcn's tokens",
    theme: "shadcn",
    sheet: shadcn,
    load: () => import("./Tailwind.tsx"),
  },
  radix: { title: "Radix Themes", theme: "radix", sheet: radix, load: () => import("./Radix.tsx") },
} satisfies Record<string, HostSystem>;
