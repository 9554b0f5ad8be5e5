// Measures in Chromium what the badges cost beside the least that React can draw. Run by `npm run bench`.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "../tools/browser.js";

const COUNT = 2000;
const ROUNDS = 60;
const WARM_UP = 10;
const FLOOR = "bare span";

/** @typedef {Record<string, Record<string, number>>} Medians */

const result = await build({
  configFile: false,
  logLevel: "error",
  mode: "production",
  oxc: { jsx: { runtime: "automatic", development: false } },
  define: { "process.env.NODE_ENV": '"production"' },
  build: {
    write: false,
    target: "es2022",
    rolldownOptions: { input: fileURLToPath(new URL("page.tsx", import.meta.url)) },
  },
});
const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (result);

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
const page = await browser.newPage({ reducedMotion: "reduce" });
page.on("pageerror", (error) => {
  throw error;
});
await page.setContent("<!doctype html><title>Bench</title>");
for (const file of output) {
  if ("code" in file) await page.addScriptTag({ content: file.code, type: "module" });
  else await page.addStyleTag({ content: String(file.source) });
}
await page.waitForFunction("globalThis.measure");
/** @type {Medians} */
const medians = await page.evaluate(`measure(${COUNT}, ${ROUNDS}, ${WARM_UP})`);
const version = browser.version();
await browser.close();

const floor = medians[FLOOR] ?? {};
const ratios = Object.entries(medians).map(([name, parts]) => [
  name,
  Object.fromEntries(
    Object.entries(parts).map(([part, time]) => [
      part,
      `${(time / (floor[part] ?? Number.NaN)).toFixed(2)} × (${time.toFixed(1)} ms)`,
    ]),
  ),
]);
console.log(`${COUNT} badges, medians of ${ROUNDS} rounds in Chromium ${version}, beside the ${FLOOR}:`);
console.table(Object.fromEntries(ratios));
