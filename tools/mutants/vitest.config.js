// The tests that judge and word, in Node: those of the browser, and those that build the package, would take hours.

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** They build, lint or read files, or test the gallery's own code, so no change in one line of a rule can reach them. */
const OF_FILES = [
  "api",
  "calms",
  "compiled",
  "development",
  "docstrings",
  "icons",
  "layers",
  "markdownOf",
  "package",
  "pictures",
  "readme",
  "requirements",
  "size",
  "sourceOf",
  "styles",
];

/** Stryker runs tests in threads, which have the time zone of their process. */
const OF_PROCESSES = ["timeZones"];

/** They try thousands of values, most of them, which takes too long for each mutant. */
const OF_RANDOM_INPUT = ["anyJson", "hostile", "hostileOptions", "performance"];

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  test: {
    include: ["test/*.test.{ts,tsx}"],
    exclude: [...OF_FILES, ...OF_PROCESSES, ...OF_RANDOM_INPUT].map((name) => `test/${name}.test.{ts,tsx}`),
    testTimeout: 60_000,
    setupFiles: ["test/support/seedRandom.ts"],
  },
});
