import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { StorybookConfig } from "@storybook/react-vite";
import { hostsInstalled } from "../stories/hosts/installed.js";
import { apiWithoutReact } from "../tools/api.js";
import { readDocstrings } from "../tools/docstrings.js";

const typeface = fileURLToPath(import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"));

/** Set while Vitest tests the stories. */
const isTested = process.env.VITEST !== undefined;

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: [
    "../stories/*.mdx",
    "../stories/*.stories.tsx",
    "../stories/badges/*.stories.tsx",
    // Where there are no hosts, a page says how to install them.
    hostsInstalled ? "../stories/hosts/HostThemes.*" : "../stories/hosts/NotInstalled.mdx",
  ],
  // knip.json names what is only there for tests. Who reads the gallery needs neither the panels of tests nor the tools of those who write stories.
  addons: ["@storybook/addon-docs", ...(isTested ? ["@storybook/addon-a11y", "@storybook/addon-vitest"] : [])],
  features: {
    // The scheme in the toolbar paints the background.
    backgrounds: false,
    measure: false,
    outline: false,
    viewport: false,
    highlight: isTested,
    interactions: isTested,
    actions: false,
    sidebarOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: "react-docgen" },
  staticDirs: [
    { from: typeface, to: "/inter.woff2" },
    { from: "./favicon.svg", to: "/favicon.svg" },
    { from: "../stories/pictures/first-light.png", to: "/link.png" },
  ],
  managerHead: (head) => `${head}${pageHead}`,
  previewHead: (head) => `${head}${typefaceStyle}`,
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), fromSources, headsOfLanguages],
    // The gallery's own stylesheet uses light-dark().
    build: { ...vite.build, cssTarget: ["chrome123", "firefox120", "safari17.5"] },
  }),
};

/** What the types and docstrings of the package say, for the page of the API and for tables of props. */
const modules: Readonly<Record<string, () => string>> = {
  "virtual:api": () => `export const api = ${JSON.stringify(apiWithoutReact())};`,
  "virtual:docstrings": () => `export const docstrings = ${JSON.stringify(readDocstrings())};`,
};

const fromSources = {
  name: "from sources",
  resolveId: (id: string) => (Object.hasOwn(modules, id) ? id : undefined),
  load: (id: string) => modules[id]?.(),
};

/** Of a language's source, the page of translators reads its head alone: the words are there already. */
const headsOfLanguages = {
  name: "heads of languages",
  enforce: "pre" as const,
  load(id: string) {
    const [, path] = /^(.*\/src\/locales\/[\w-]+\.ts)\?raw$/.exec(id) ?? [];
    const [head] = path ? readFileSync(path, "utf8").split("export const ") : [];
    return head === undefined ? undefined : `export default ${JSON.stringify(head)};`;
  },
};

const typefaceStyle = `<style>@font-face { font-family: "Inter Variable"; src: url("./inter.woff2") format("woff2"); font-weight: 100 900; font-display: swap; }</style>`;

const pageHead = `
<title>OpenStack state badges</title>
<meta name="description" content="React badges that show the state of OpenStack's servers and other resources as a color, an icon and a word in the reader's language.">
<meta property="og:title" content="OpenStack state badges">
<meta property="og:description" content="Every state of an OpenStack cloud, right at first sight.">
<meta property="og:image" content="./link.png">
<link rel="icon" type="image/svg+xml" href="./favicon.svg">
${typefaceStyle}`;

export default config;
