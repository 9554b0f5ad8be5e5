// Installs the packed package in each console of test/consumers, builds it there and opens it in Chromium: in a copy
// outside the working tree. `npm run test:consumers`, with the names of consumers to try only those.

import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { BROWSER_ARGUMENTS, requireBrowser } from "./browser.js";
import { pack, temporaryFolder } from "./pack.js";
import { freePort, listen } from "./ports.js";

const HERE = fileURLToPath(new URL("../test/consumers", import.meta.url));
const PLACE = temporaryFolder();

/**
 * @typedef {object} Consumer
 * @property {string} name its folder
 * @property {string} [data] where it wants the servers
 * @property {boolean} [strict] whether it is served under a strict policy
 * @property {boolean} [themed] whether some of its badges have a theme in props, with corners of 4 px
 */

/** @type {readonly Consumer[]} */
const CONSUMERS = [
  { name: "react-16-webpack-4", data: "src" },
  { name: "react-17-vite", data: "src" },
  { name: "react-18-vite", data: "src" },
  { name: "react-19-vite-typescript", data: "src" },
  { name: "next-app-router", data: "app", themed: true },
  { name: "react-router-ssr", data: "app" },
  { name: "webpack-5-federation", data: "src" },
  { name: "node" },
  { name: "import-map", data: "page", strict: true, themed: true },
];

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
});

/** @param {string} folder @param {string[]} command */
function run(folder, ...command) {
  const [name = "", ...rest] = command;
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CI: "true" };
  try {
    execFileSync(name, rest, { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    // What the command printed says more than that it failed.
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${command.join(" ")}\n${stdout}\n${stderr}`);
  }
}

/**
 * `default-src 'self'` and trusted types. An import map stands in the page itself, so the policy has to name it.
 * @param {string} html
 */
function strictPolicy(html) {
  const [, map = ""] = /<script type="importmap">(.*?)<\/script>/s.exec(html) ?? [];
  const hash = createHash("sha256").update(map).digest("base64");
  return `default-src 'self'; script-src 'self' 'sha256-${hash}'; require-trusted-types-for 'script'`;
}

/** Half-seconds that a server gets to start: this ends what hangs. */
const ATTEMPTS = 600;

/**
 * Serves a folder on a free port.
 * @param {string} folder @param {boolean} strict
 */
async function serve(folder, strict) {
  const policy = strict
    ? { "Content-Security-Policy": strictPolicy(readFileSync(`${folder}/index.html`, "utf8")) }
    : {};
  const server = createServer(({ url = "/" }, response) => {
    const file = join(folder, url === "/" ? "index.html" : new URL(url, "http://localhost").pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", ...policy });
    response.end(readFileSync(file));
  });
  const port = await listen(server);
  return { port, close: () => new Promise((done) => server.close(done)) };
}

/**
 * Starts a consumer's own server.
 * @param {string} folder
 */
async function start(folder) {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port) };
  const server = spawn("npm", ["run", "serve"], { cwd: folder, env, detached: true, stdio: "ignore" });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const up = await fetch(`http://localhost:${port}`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    await new Promise((done) => setTimeout(done, 500));
  }
  return { port, close: () => process.kill(-Number(server.pid)) };
}

/**
 * What has to stand in the cells of a table, in a language: by the package that the consumer has installed.
 * @param {string} folder
 */
async function expected(folder) {
  const installed = pathToFileURL(join(folder, "node_modules/openstack-state-badges/dist/esm/")).href;
  const built = (/** @type {string} */ path) => import(`${installed}${path}`);
  const [{ describeState, serverFields, summarizeServer }, { en }, { zhCN }] = await Promise.all(
    ["entries/states.js", "locales/en.js", "locales/zh-CN.js"].map(built),
  );
  /** @type {Record<string, unknown>[]} */
  const servers = JSON.parse(readFileSync(join(HERE, "servers.json"), "utf8"));
  return [en, zhCN].map((locale) =>
    servers.map((server) => {
      const { leading, value } = summarizeServer(server);
      return [
        describeState(leading.field, value, { locale }),
        describeState(serverFields.status, server.status, { locale }),
        describeState(serverFields.task, server["OS-EXT-STS:task_state"], { locale }),
        describeState(serverFields.power, server["OS-EXT-STS:power_state"], { locale }),
        describeState(serverFields.vm, server["OS-EXT-STS:vm_state"], { locale }),
      ].map(({ label }) => label);
    }),
  );
}

/** The labels in the tables of a page, whether the stylesheet has reached the badges, and themed corners. Runs there. */
const shown = () => ({
  cells: [...document.querySelectorAll("table")].map((table) =>
    [...table.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("td .state-badge")].map(
        (badge) => [...badge.querySelectorAll("bdi")].pop()?.textContent,
      ),
    ),
  ),
  // of services, below the tables
  volumes: [...document.querySelectorAll("p .state-badge")].map((badge) => badge.textContent),
  styled: [...document.querySelectorAll(".state-badge")].every(
    (badge) => getComputedStyle(badge).display.endsWith("flex") && badge.getBoundingClientRect().height > 18,
  ),
  corners: [...document.querySelectorAll(".state-badge[style]")].map(
    (badge) => getComputedStyle(badge).borderTopLeftRadius,
  ),
});

/**
 * Opens the details of a badge by keyboard and closes them, if a page has any, and throws if that does not work.
 * @param {import("playwright").Page} page
 */
async function openDetails(page) {
  const button = page.locator(".state-badge-button").first();
  if ((await button.count()) === 0) return;
  const details = page.locator(".state-badge-popover").first();
  await button.press("Enter");
  const complain = (/** @type {string} */ what) => () => Promise.reject(new Error(`${what} the details of a badge.`));
  await details.waitFor({ state: "visible" }).catch(complain("Enter does not open"));
  if (!(await details.innerText()).includes("Locked: maintenance")) throw new Error("The details lack the lock.");
  await page.keyboard.press("Escape");
  await details.waitFor({ state: "hidden" }).catch(complain("Escape does not close"));
}

/**
 * What is wrong in a page, if anything is.
 * @param {ReturnType<typeof shown>} found @param {string} wanted labels @param {boolean} themed
 */
function wrongIn({ cells, volumes, styled, corners }, wanted, themed) {
  if (JSON.stringify(cells) !== wanted) return `It shows ${JSON.stringify(cells)}\nin place of ${wanted}`;
  if (volumes.length > 0 && String(volumes) !== "Creating,正在创建")
    return `Its volumes are ${volumes.join(" and ")}, not in the language of the page.`;
  if (!styled) return "The stylesheet has not reached the badges.";
  if (corners.length > 0 !== themed || corners.some((corner) => corner !== "4px"))
    return `Its themed badges have corners of ${corners.join() || "none"}.`;
  return undefined;
}

/**
 * Opens a consumer's page, and throws if it is not as it should be.
 * @param {import("playwright").Browser} browser @param {number} port @param {string} folder @param {boolean} themed
 */
async function open(browser, port, folder, themed) {
  // The reader's language, for consumers that ask for it.
  const page = await browser.newPage({ locale: "zh-CN" });
  /** @type {string[]} */
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      console.error(`policy: ${violatedDirective}`),
    ),
  );
  await page.goto(`http://localhost:${port}/`);
  await page.waitForSelector("table:nth-of-type(2) .state-badge", { timeout: 5 * 60_000 }).catch(() => {});
  await page.waitForLoadState("networkidle").catch(() => {});
  const wanted = JSON.stringify(await expected(folder));
  const look = async () => wrongIn(await page.evaluate(shown), wanted, themed);
  let wrong = await look();
  for (let tries = 0; wrong && tries < 40; tries += 1) {
    await page.waitForTimeout(250);
    wrong = await look();
  }
  if (wrong) complaints.push(wrong);
  else await openDetails(page).catch(({ message }) => complaints.push(message));
  await page.close();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

/** @param {Consumer} consumer @param {import("playwright").Browser} browser */
async function consume({ name, data, strict = false, themed = false }, browser) {
  const folder = join(PLACE, name);
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (data) cpSync(join(HERE, "servers.json"), join(folder, data, "servers.json"));
  run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--legacy-peer-deps");
  if (scripts.build) run(folder, "npm", "run", "build");
  if (scripts.test) run(folder, "npm", "test");
  if (!scripts.build) return;
  const { port, close } = await (scripts.serve ? start(folder) : serve(join(folder, "dist"), strict));
  try {
    await open(browser, port, folder, themed);
  } finally {
    await close();
  }
}

cpSync(HERE, PLACE, { recursive: true, filter: (file) => !file.includes("node_modules") });
renameSync(pack(PLACE), join(PLACE, "openstack-state-badges.tgz"));
const wanted = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
let failed = 0;
for (const consumer of CONSUMERS) {
  if (wanted.length > 0 && !wanted.includes(consumer.name)) continue;
  const start = performance.now();
  try {
    await consume(consumer, browser);
    console.log(`✓ ${consumer.name} (${Math.round((performance.now() - start) / 1000)} s)`);
  } catch (error) {
    failed += 1;
    console.error(`✗ ${consumer.name}\n${error instanceof Error ? error.message : error}`);
  }
}
await browser.close();
rmSync(PLACE, { recursive: true });
if (failed > 0) process.exitCode = 1;
