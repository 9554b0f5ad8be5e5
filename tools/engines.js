// Tries the look, the announcer and hydration in the engines of Debian's browsers, in each of which it opens the page in
// test/engines. `npm run test:engines`, with `-- --install` to get them first, and with the names of engines to try only
// those.

import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { build, preview } from "vite";
import { BROWSER_ARGUMENTS, installDebian, requireBrowser } from "./browser.js";
import { loadModule } from "./loadModule.js";
import { temporaryFolder } from "./pack.js";
import { askWebKit, DRIVER, SCREEN } from "./webkit.js";

/** @typedef {import("../test/engines/tried.ts").Tried} Tried */

const FIREFOX = "/usr/bin/firefox-esr";

/** What has to be installed, and the packages of Debian that bring it. */
const NEEDED = { "firefox-esr": FIREFOX, "webkit2gtk-driver": DRIVER, xvfb: SCREEN };

const INSTALL = "--install";

/** Ends what hangs. */
const HANGS = 5 * 60_000;

/**
 * Opens a page in Chromium or Firefox, and returns the value of an expression there.
 * @param {import("puppeteer-core").LaunchOptions} options
 * @param {string} address
 * @param {string} expression
 * @returns {Promise<{ version: string, value: unknown }>}
 */
async function ask(options, address, expression) {
  const browser = await puppeteer.launch({ headless: true, protocolTimeout: HANGS, ...options });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const [, version = ""] = (await browser.version()).split("/");
    return { version, value: await page.evaluate(expression) };
  } finally {
    await browser.close();
  }
}

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} [within] what else is set there, and what the page is told of it
 * @property {(address: string, expression: string) => Promise<{ version: string, value: unknown }>} ask
 */

/** @type {readonly Engine[]} */
const ENGINES = [
  {
    name: "Chromium",
    ask: (...page) =>
      ask({ browser: "chrome", executablePath: requireBrowser(), args: [...BROWSER_ARGUMENTS] }, ...page),
  },
  { name: "Firefox", ask: (...page) => ask({ browser: "firefox", executablePath: FIREFOX }, ...page) },
  {
    name: "Firefox",
    within: "forced colors",
    ask: (...page) =>
      ask(
        {
          browser: "firefox",
          executablePath: FIREFOX,
          extraPrefsFirefox: { "browser.display.document_color_use": 2 },
        },
        ...page,
      ),
  },
  { name: "WebKitGTK", ask: askWebKit },
];

/** Builds the page, with what Node renders in it, in the way of development: React then complains of more. */
async function buildPage() {
  const folder = temporaryFolder();
  const root = fileURLToPath(new URL("../test/engines", import.meta.url));
  /** @type {typeof import("../test/engines/hydrated.tsx")} */
  const { rendered } = await loadModule(new URL("../test/engines/hydrated.tsx", import.meta.url));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"development"' },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: { outDir: folder, emptyOutDir: true, target: "es2022", minify: false },
    plugins: [
      { name: "server", transformIndexHtml: (html) => html.replace("<!-- what the server rendered -->", rendered) },
    ],
  });
  return folder;
}

/** Lines for one check: more of them say no more. */
const MOST = 5;

/**
 * What a check found, in lines.
 * @param {import("../test/engines/tried.ts").Check} check
 * @param {string} title
 */
function written({ what, wrong }, title) {
  const shown = wrong.slice(0, MOST).map((each) => `\n    ${each}`);
  const rest = wrong.length > MOST ? `\n    and ${wrong.length - MOST} more` : "";
  return `${wrong.length > 0 ? "✗" : "✓"} ${title}: ${what}${shown.join("")}${rest}`;
}

/**
 * Tries an engine, and prints a line for each check.
 * @param {Engine} engine
 * @param {string} address
 */
async function tryIn({ name, within, ask }, address) {
  try {
    const { version, value } = await ask(within ? `${address}#${encodeURI(within)}` : address, "globalThis.tried");
    const { checks, least } = /** @type {Tried} */ (value);
    const title = within ? `${name} ${version}, ${within}` : `${name} ${version}`;
    for (const check of checks) console.log(written(check, title));
    const failed = checks.filter(({ wrong }) => wrong.length > 0).length;
    return { title, passed: checks.length - failed, failed, least };
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
    return { title: name, passed: 0, failed: 1, least: {} };
  }
}

/**
 * Prints what was measured: a row for each figure, a column for each engine.
 * @param {readonly { title: string, least: Record<string, number> }[]} results
 */
function printLeast(results) {
  /** @type {Record<string, Record<string, string>>} */
  const rows = {};
  for (const { title, least } of results)
    for (const [what, value] of Object.entries(least)) rows[what] = { ...rows[what], [title]: value.toFixed(2) };
  console.log("\nThe least contrast in each engine:");
  console.table(rows);
}

const findMissing = () => Object.entries(NEEDED).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));

/** @param {readonly string[]} wanted the names of engines, or none for all */
async function tryAll(wanted) {
  const folder = await buildPage();
  const server = await preview({ configFile: false, logLevel: "error", build: { outDir: folder } });
  const results = [];
  try {
    for (const engine of ENGINES)
      if (wanted.length === 0 || wanted.includes(engine.name))
        results.push(await tryIn(engine, server.resolvedUrls?.local[0] ?? ""));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
  return results;
}

if (process.argv.includes(INSTALL) && findMissing().length > 0) {
  console.log(installDebian(Object.keys(NEEDED)) ?? "Installed.");
}
const missing = findMissing();
if (missing.length > 0) {
  console.error(`The engines can't be tried without \`apt-get install ${missing.join(" ")}\`: Debian's own are tried.`);
  process.exitCode = 1;
} else {
  const results = await tryAll(process.argv.slice(2).filter((name) => name !== INSTALL));
  printLeast(results);
  const sum = (/** @type {"passed" | "failed"} */ which) => results.reduce((all, each) => all + each[which], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  if (sum("failed") > 0 || sum("passed") === 0) process.exitCode = 1;
}
