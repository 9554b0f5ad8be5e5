// Compares the speed of the badges in Chromium with the minimum that React can render for the same look. Run with
// `npm run bench`. With `-- --write` it also writes measured.json, from which README and the gallery take their figures.
// With `-- --rounds=1` it only looks whether it runs and whether the counts hold, which takes a fifth of the time.

import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { build } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "../browser.js";

const COUNT = 2000;
const { values: asked } = parseArgs({
  options: { write: { type: "boolean", default: false }, rounds: { type: "string", default: "15" } },
});
const ROUNDS = Number(asked.rounds);
if (!(ROUNDS >= 1)) throw new Error(`--rounds=${asked.rounds} is no number of rounds.`);
const WARM_UP = ROUNDS > 1 ? 2 : 0;
const SERVER_ROUNDS = 20;
const FLOOR = "floor";
/** Milliseconds after each page, in which the browser tidies up. */
const PAUSE = 150;

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });

/** @type {Map<string, import("vite").Rolldown.RolldownOutput["output"]>} */
const built = new Map();

/** @param {string} file */
async function bundle(file) {
  const known = built.get(file);
  if (known) return known;
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
  built.set(file, output);
  return output;
}

/**
 * Opens a fresh page and waits until it defines the named function.
 * @param {string} file
 * @param {string} name
 * @param {"reduce" | "no-preference"} reducedMotion
 */
async function open(file, name, reducedMotion) {
  const output = await bundle(file);
  const page = await browser.newPage({ reducedMotion });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.setContent("<!doctype html><title>Bench</title>");
  // The stylesheet loads first, as in a console.
  for (const part of output) if (!("code" in part)) await page.addStyleTag({ content: String(part.source) });
  for (const part of output) if ("code" in part) await page.addScriptTag({ content: part.code, type: "module" });
  await page.waitForFunction(`globalThis.${name}`);
  return page;
}

/**
 * Calls a function on a page and returns its result.
 * @param {string} file
 * @param {string} name
 * @param {readonly number[]} parameters
 */
async function measureOn(file, name, parameters) {
  const page = await open(file, name, "reduce");
  const measured = await page.evaluate(`${name}(${parameters.join()})`);
  await page.close();
  return measured;
}

const shuffled = (/** @type {readonly string[]} */ names) =>
  names
    .map((name) => ({ name, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ name }) => name);

const median = (/** @type {readonly number[]} */ values) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Median times to mount and change badges. Each sample has its own page. The contenders take turns, in a new
 * order each round, so that neither a slow moment of the machine nor the page before favors any of them.
 * @returns {Promise<Record<string, Record<string, number>>>}
 */
async function measureBadges() {
  const first = await open("page.tsx", "sample", "no-preference");
  /** @type {string[]} */
  const names = await first.evaluate("contenders");
  await first.close();
  /** @type {Record<string, Record<string, number[]>>} */
  const samples = Object.fromEntries(names.map((name) => [name, {}]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const name of shuffled(names)) {
      const page = await open("page.tsx", "sample", "no-preference");
      /** @type {Record<string, number>} */
      const timing = await page.evaluate(`sample(${JSON.stringify(name)}, ${COUNT})`);
      await page.close();
      await setTimeout(PAUSE);
      const parts = samples[name];
      if (!parts || round < 0) continue;
      for (const [part, time] of Object.entries(timing)) parts[part] = [...(parts[part] ?? []), time];
    }
  }
  return Object.fromEntries(
    Object.entries(samples).map(([name, parts]) => [
      name,
      Object.fromEntries(Object.entries(parts).map(([part, times]) => [part, median(times)])),
    ]),
  );
}

/** @typedef {{ name: string, ph: string, tid: number, dur?: number, args?: { name?: string } }} TraceEvent */

const MOVING = 1000;
const MOTION = 5_000;

/** Traces a page full of transitional badges, while they move and afterwards. */
async function traceMotion() {
  const page = await open("motion.tsx", "show", "no-preference");
  const trace = async () => {
    await browser.startTracing(page, { categories: ["cc", "disabled-by-default-devtools.timeline"] });
    await page.waitForTimeout(MOTION);
    /** @type {{ traceEvents: TraceEvent[] }} */
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
    const main = new Set(
      traceEvents.flatMap(({ name, args, tid }) =>
        name === "thread_name" && args?.name === "CrRendererMain" ? [tid] : [],
      ),
    );
    const frames = traceEvents.filter(({ name, ph }) => name === "PipelineReporter" && ph === "b").length;
    const busy = traceEvents.reduce(
      (sum, { name, tid, dur = 0 }) => sum + (name === "RunTask" && main.has(tid) ? dur / 1000 : 0),
      0,
    );
    return { frames, busy };
  };
  await page.evaluate(`show(${MOVING})`);
  const moving = await trace();
  await page.waitForTimeout(3_000);
  const after = await trace();
  await page.close();
  return { moving, after };
}

const badges = await measureBadges();
/** @type {{ each: Record<string, number>, refresh: Record<string, number>, drawn: number }} */
const servers = await measureOn("servers.tsx", "measureServers", [COUNT, SERVER_ROUNDS]);
const motion = await traceMotion();
const version = browser.version();
await browser.close();

if (asked.write) {
  const measured = {
    date: new Date().toISOString().slice(0, 10),
    chromium: version,
    count: COUNT,
    rounds: ROUNDS,
    floor: FLOOR,
    badges,
    servers,
    motion: { count: MOVING, seconds: MOTION / 1000, ...motion },
  };
  writeFileSync(new URL("measured.json", import.meta.url), `${JSON.stringify(measured, undefined, 2)}\n`);
}

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
console.log(
  `${COUNT} badges, medians of samples on a fresh page each (${ROUNDS} of each), in Chromium ${version}, relative to the ${FLOOR}:`,
);
console.table(Object.fromEntries(ratios));

const time = (/** @type {string} */ name, /** @type {string} */ part) => badges[name]?.[part] ?? Number.NaN;
/** Goals beside the floor. They are reported but never fail, because a machine has slow moments. */
const goals = ["mount", "change"].flatMap((part) =>
  Object.entries({ PowerStateBadge: 1.2, "TaskStateBadge, moving": 1.5 }).map(([name, limit]) => ({
    what: `${part} of ${name}`,
    limit,
    ratio: time(name, part) / time(FLOOR, part),
  })),
);
for (const { what, limit, ratio } of goals)
  console.log(`  ${what}: ${ratio.toFixed(2)} × (goal: ${limit} ×)${ratio <= limit ? "" : ", MISSED"}`);

console.log(`A list of ${COUNT} servers, medians of ${SERVER_ROUNDS} rounds:`);
for (const [name, time] of Object.entries(servers.each)) console.log(`  ${name}: ${time.toFixed(3)} µs per server`);
console.log(`  a refresh with 20 changed servers re-renders ${servers.drawn} badges`);
for (const [name, time] of Object.entries(servers.refresh))
  console.log(`  a refresh with ${name}: ${time.toFixed(1)} ms`);

console.log(`${MOVING} transitional badges, for ${MOTION / 1000} s in motion and ${MOTION / 1000} s afterwards:`);
for (const [when, { frames, busy }] of Object.entries(motion))
  console.log(`  ${when}: ${frames} frames, ${busy.toFixed(0)} ms on the main thread`);

// Counts decide, and times do not: those are the machine's as well.
if (servers.drawn !== 20 || motion.after.frames > 0) {
  console.error("Expected exactly 20 badges to render again, and no frames at rest.");
  process.exitCode = 1;
}
