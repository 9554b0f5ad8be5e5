// Compares the size and speed of the badges with those of other libraries. Run with `npm run bench:peers`, which
// installs the other libraries.

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright";
import { build } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "../browser.js";

const HERE = fileURLToPath(new URL("peers/", import.meta.url));
const FLOOR = "bare-span";
const COUNT = 1000;
const GROWTH = [100, 1000, 5000, 20000];
const ROUNDS = 11;
const WARM_UP = 1;
const HELD = 2000;

// The other libraries are not dependencies of the project, so they are installed on demand.
execFileSync("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund", "--legacy-peer-deps"], {
  cwd: HERE,
  stdio: "pipe",
});

const names = readdirSync(`${HERE}badges`).map((file) => file.replace(".jsx", ""));

/**
 * @param {string} name
 * @param {"page" | "badge" | "server"} what the measuring page, the badge alone without React, or the module for server rendering
 */
async function bundle(name, what) {
  const ssr = what === "server";
  const badge = `${HERE}badges/${name}.jsx`;
  const result = await build({
    configFile: false,
    root: HERE,
    logLevel: "silent",
    mode: "production",
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": '"production"' },
    ssr: { noExternal: true, external: ["react", "react-dom"] },
    resolve: { dedupe: ["react", "react-dom"] },
    build: {
      write: false,
      ssr,
      target: "es2022",
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { page: `${HERE}page.jsx`, badge, server: `${HERE}server.jsx` }[what],
        external: what === "page" ? [] : /^react(-dom)?($|\/)/,
        preserveEntrySignatures: "strict",
        output: { codeSplitting: false },
      },
    },
    plugins: [{ name: "badge", enforce: "pre", resolveId: (id) => (id === "virtual:badge" ? badge : undefined) }],
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (result);
  const js = output.flatMap((file) => ("code" in file ? [file.code] : [])).join("\n");
  const css = output
    .flatMap((file) => (file.fileName.endsWith(".css") && "source" in file ? [String(file.source)] : []))
    .join("\n");
  return { js, css };
}

/** @type {<Value>(values: readonly Value[]) => readonly Value[]} */
const shuffled = (values) =>
  values
    .map((value) => ({ value, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);

const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
const contenders = [];
for (const name of names) {
  const weighed = await bundle(name, "badge");
  const { js, css } = await bundle(name, "page");
  /** Opens a fresh page. Each sample has its own. */
  const open = async () => {
    const page = await browser.newPage({ reducedMotion: "no-preference" });
    page.on("pageerror", (error) => console.error(name, String(error)));
    await page.setContent("<!doctype html><title>Bench</title>");
    if (css) await page.addStyleTag({ content: css });
    await page.addScriptTag({ content: js, type: "module" });
    await page.waitForFunction("globalThis.once");
    return page;
  };
  const bytes = brotliCompressSync(weighed.js).length + (weighed.css ? brotliCompressSync(weighed.css).length : 0);
  contenders.push({ name, bytes, open });
}

/**
 * @param {() => Promise<import("playwright").Page>} open
 * @param {number} count
 * @returns {Promise<Record<string, number>>}
 */
async function sample(open, count) {
  const page = await open();
  const timing = await page.evaluate(`once(${count})`);
  await page.close();
  return timing;
}

/** @type {<Value>(value: () => Value) => Record<string, Value>} */
const perName = (value) => Object.fromEntries(names.map((name) => [name, value()]));

/** @type {Record<string, Record<string, number[]>>} */
const timings = perName(() => ({ mount: [], again: [], change: [], unmount: [] }));
for (let round = -WARM_UP; round < ROUNDS; round += 1)
  // A new order each round, so that neither a slow moment of the machine nor the page before favors any of them.
  for (const { name, open } of shuffled(contenders)) {
    const timing = await sample(open, COUNT);
    if (round >= 0) for (const [part, time] of Object.entries(timing)) timings[name]?.[part]?.push(time);
  }

/** @type {Record<string, Record<string, number>>} Microseconds per badge, by the number of badges. */
const growth = perName(() => ({}));
for (const count of GROWTH)
  for (const { name, open } of contenders) {
    const mounts = [];
    for (let round = count > COUNT ? 1 : 3; round > 0; round -= 1)
      mounts.push((await sample(open, count)).mount ?? Number.NaN);
    Object.assign(growth[name] ?? {}, { [count]: (median(mounts) * 1000) / count });
  }

/** @type {Record<string, number>} */
const heap = {};
for (const { name, open } of contenders) {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send("HeapProfiler.collectGarbage");
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await used();
  await page.evaluate(`hold(${HELD})`);
  heap[name] = ((await used()) - before) / HELD;
  await page.close();
}
const version = browser.version();
await browser.close();

const SERVED = 200;
/** @type {Record<string, number[]>} */
const served = perName(() => []);
const scratch = `${HERE}node_modules/.server`;
mkdirSync(scratch, { recursive: true });
const renderers = [];
for (const name of names) {
  writeFileSync(`${scratch}/${name}.mjs`, (await bundle(name, "server")).js);
  renderers.push({ name, draw: (await import(pathToFileURL(`${scratch}/${name}.mjs`).href)).draw });
}
for (let round = -WARM_UP; round < ROUNDS; round += 1)
  for (const { name, draw } of renderers) {
    const start = performance.now();
    draw(SERVED);
    if (round >= 0) served[name]?.push(performance.now() - start);
  }
rmSync(scratch, { recursive: true });

const floor = timings[FLOOR] ?? {};
const rows = contenders
  .map(({ name, bytes }) => {
    const ratio = (/** @type {string} */ part) =>
      median([...(timings[name]?.[part] ?? [])]) / median([...(floor[part] ?? [])]);
    return {
      name,
      bytes,
      mount: ratio("mount"),
      again: ratio("again"),
      change: ratio("change"),
      unmount: ratio("unmount"),
      heap: heap[name] ?? Number.NaN,
      server: median([...(served[name] ?? [])]) / median([...(served[FLOOR] ?? [])]),
      growth: growth[name] ?? {},
    };
  })
  .sort((one, other) => one.mount - other.mount);

const { dependencies } = JSON.parse(readFileSync(`${HERE}package.json`, "utf8"));
writeFileSync(
  `${HERE}measured.json`,
  `${JSON.stringify({ chromium: version, count: COUNT, rounds: ROUNDS, floor: FLOOR, versions: dependencies, rows }, undefined, 2)}\n`,
);
console.log(
  `${COUNT} badges, medians of ${ROUNDS} samples on a fresh page each, in Chromium ${version}, relative to ${FLOOR}:`,
);
console.table(
  Object.fromEntries(
    rows.map(({ name, bytes, mount, again, change, unmount, heap: each, server, growth: grown }) => [
      name,
      {
        "bytes, brotli": bytes,
        "mount ×": mount.toFixed(2),
        "re-render ×": again.toFixed(2),
        "change ×": change.toFixed(2),
        "unmount ×": unmount.toFixed(2),
        "renderToString ×": server.toFixed(2),
        "heap, bytes": Math.round(each),
        ...Object.fromEntries(GROWTH.map((count) => [`µs per badge, of ${count}`, grown[count]?.toFixed(0)])),
      },
    ]),
  ),
);
