import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { hostsInstalled } from "./stories/hosts/installed.js";
import { characters } from "./test/support/characters.js";
import { BROWSER_ARGUMENTS, requireBrowser } from "./tools/browser.js";

const chromium = (
  launch: { readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
  contextOptions = {},
) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath: requireBrowser(),
      ...launch,
      args: [...BROWSER_ARGUMENTS, ...(launch.args ?? [])],
    },
    contextOptions,
  }),
  instances: [{ browser: "chromium" as const }],
});

/** Draws letters as on every other machine. */
const DRAW_ALIKE = {
  args: ["--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
  env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL("test/pictures/fonts.conf", import.meta.url)) },
};

/** Ends what hangs, and judges nothing: a busy machine takes many times as long as a quiet one. */
const HANGS = 10 * 60_000;

const patient = { testTimeout: HANGS, hookTimeout: HANGS, expect: { poll: { timeout: HANGS } } };

/** Lets the browser keep typefaces, which every test file loads: Vite would have it ask for each part again. */
const keepsFonts: Plugin = {
  name: "keeps fonts",
  configureServer({ middlewares }) {
    middlewares.use(({ url = "" }, response, next) => {
      if (/\.woff2\b/.test(url)) response.setHeader("Cache-Control", "max-age=3600");
      next();
    });
  },
};

const browserTests = {
  extends: true as const,
  plugins: [keepsFonts],
  // A browser has no environment; test/support/seed.js reads this of it.
  define: { "process.env.SEED": JSON.stringify(process.env.SEED ?? null) },
  optimizeDeps: {
    include: ["react", "react-dom/client", "react-dom/server", "@testing-library/react", "colorjs.io"],
  },
};

// Storybook reads this file too, and needs no browser of ours.
const projects = () => [
  {
    extends: true as const,
    test: {
      ...patient,
      name: "node",
      globalSetup: ["test/support/printSeed.js"],
      setupFiles: ["test/support/seedRandom.ts"],
      include: ["test/*.test.{ts,tsx}"],
    },
  },
  {
    ...browserTests,
    test: {
      ...patient,
      name: "browser",
      setupFiles: ["test/support/patience.ts", "test/support/fonts.ts"],
      provide: { characters },
      include: ["test/browser/*.test.tsx"],
      // In a smaller window, Vitest would scale what is pictured.
      browser: chromium({}, { viewport: { width: 1280, height: 1000 } }),
    },
  },
  {
    ...browserTests,
    test: {
      ...patient,
      name: "pictures",
      setupFiles: ["test/support/patience.ts", "test/support/fonts.ts"],
      provide: { characters },
      include: ["test/pictures/*.test.tsx"],
      browser: {
        ...chromium(DRAW_ALIKE, { viewport: { width: 1700, height: 5000 } }),
        expect: {
          toMatchScreenshot: {
            // A color that a reader would not tell apart passes, and so does the edge of a letter.
            comparatorName: "pixelmatch" as const,
            comparatorOptions: { threshold: 0.05, allowedMismatchedPixels: 20 },
            resolveScreenshotPath: ({ arg, ext, root }: { arg: string; ext: string; root: string }) =>
              `${root}/test/pictures/${arg}${ext}`,
          },
        },
      },
    },
  },
  { extends: true as const, test: { ...patient, name: "gallery", include: ["test/gallery/*.test.ts"] } },
  ...(hostsInstalled
    ? [
        {
          ...browserTests,
          test: {
            ...patient,
            name: "hosts",
            setupFiles: ["test/support/patience.ts"],
            include: ["stories/hosts/test/*.tsx"],
            browser: chromium(),
          },
        },
      ]
    : []),
  {
    extends: true as const,
    plugins: [storybookTest({ configDir: ".storybook" })],
    test: { ...patient, name: "stories", setupFiles: [".storybook/patience.ts"], browser: chromium() },
  },
];

// Vite prepares dependencies once, and again when a plugin has another name.
const preparesHostsAnew = { name: `hosts installed: ${hostsInstalled}` };

export default defineConfig({
  plugins: [react(), preparesHostsAnew],
  // The package by its name, as in tsconfig.json: the gallery shows code that can be pasted elsewhere.
  resolve: { tsconfigPaths: true },
  test: process.env.VITEST ? { projects: projects() } : {},
});
