import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { hostsInstalled } from "./stories/hosts/installed.js";
import { BROWSER_ARGUMENTS, requireBrowser } from "./test/tools/browser.js";

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: requireBrowser(), args: BROWSER_ARGUMENTS } }),
  instances: [{ browser: "chromium" as const }],
});

const browserTests = {
  extends: true as const,
  optimizeDeps: {
    include: ["react", "react-dom/client", "react-dom/server", "@testing-library/react", "colorjs.io"],
  },
};

// Storybook reads this file too, and needs no browser of ours.
const projects = () => [
  {
    extends: true as const,
    // Some build the package or check its types.
    test: {
      name: "node",
      testTimeout: 60_000,
      include: ["test/*.test.{ts,tsx}"],
      exclude: ["test/*.browser.test.tsx"],
    },
  },
  { ...browserTests, test: { name: "browser", include: ["test/*.browser.test.tsx"], browser: chromium() } },
  ...(hostsInstalled
    ? [{ ...browserTests, test: { name: "hosts", include: ["stories/hosts/test/*.tsx"], browser: chromium() } }]
    : []),
  {
    extends: true as const,
    plugins: [storybookTest({ configDir: ".storybook" })],
    test: { name: "stories", browser: chromium() },
  },
];

// Vite prepares dependencies once, and again when a plugin has another name.
const preparesHostsAnew = { name: `hosts installed: ${hostsInstalled}` };

export default defineConfig({
  plugins: [react(), preparesHostsAnew],
  test: process.env.VITEST ? { projects: projects() } : {},
});
