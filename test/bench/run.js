// Measures in Chromium what the badges cost beside the least that can be done. Run by `npm run bench`.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "../tools/browser.js";

const COUNT = 2000;
const ROUNDS = 60;
const WARM_UP = 10;
const SERVER_ROUNDS = 20;
const FLOOR = "bare span";

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });

/**
 * What a function of a page returns.
 * @param {string} file
 * @param {string} name
 * @param {readonly number[]} parameters
 */
async function measureOn(file, name, parameters) {
  const result = await build({
    configFile: false,
    logLevel: "error",
    mode: "production",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)) },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (result);
  const page = await browser.newPage({ reducedMotion: "reduce" });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.setContent("<!doctype html><title>Bench</title>");
  for (const built of output) {
    if ("code" in built) await page.addScriptTag({ content: built.code, type: "module" });
    else await page.addStyleTag({ content: String(built.source) });
  }
  await page.waitForFunction(`globalThis.${name}`);
  const measured = await page.evaluate(`${name}(${parameters.join()})`);
  await page.close();
  return measured;
}

/** @type {Record<string, Record<string, number>>} */
const badges = await measureOn("page.tsx", "measure", [COUNT, ROUNDS, WARM_UP]);
/** @type {{ each: Record<string, number>, refresh: Record<string, number>, drawn: number }} */
const servers = await measureOn("servers.tsx", "measureServers", [COUNT, SERVER_ROUNDS]);
const version = browser.version();
await browser.close();

const floor = badges[FLOOR] ?? {};
const ratios = Object.entries(badges).map(([name, parts]) => [
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

console.log(`A list of ${COUNT} servers, medians of ${SERVER_ROUNDS} rounds:`);
for (const [name, time] of Object.entries(servers.each)) console.log(`  ${name}: ${time.toFixed(3)} µs a server`);
console.log(`  a refresh in which 20 servers changed draws ${servers.drawn} badges`);
for (const [name, time] of Object.entries(servers.refresh))
  console.log(`  the refresh with ${name}: ${time.toFixed(1)} ms`);

const slow = (servers.each.summarizeServer ?? Number.NaN) >= 1;
if (slow || servers.drawn !== 20) {
  console.error("A server is to be summarized in less than 1 µs, and 20 badges are to be drawn.");
  process.exitCode = 1;
}
