import type { StorybookConfig } from "@storybook/react-vite";
import { hostsInstalled } from "../stories/hosts/installed.js";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: [
    "../stories/*.mdx",
    "../stories/*.stories.tsx",
    "../stories/badges/*.stories.tsx",
    // Where there are no hosts, a page says how to install them.
    hostsInstalled ? "../stories/hosts/HostThemes.*" : "../stories/hosts/NotInstalled.mdx",
  ],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The scheme in the toolbar paints the background.
  features: { backgrounds: false },
  typescript: { reactDocgen: "react-docgen" },
  // The gallery's own stylesheet uses light-dark().
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, cssTarget: ["chrome123", "firefox120", "safari17.5"] } }),
};

export default config;
