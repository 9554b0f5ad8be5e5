// Finds Chromium for the browser tests, or tries to install it.
// `node tools/browser.js` prints its path, or how to install it.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome.exe"];
const FOLDERS = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/Applications/Google Chrome.app/Contents/MacOS",
  "C:\\Program Files\\Google\\Chrome\\Application",
];

/** Lets Chromium run without a screen and as root in a container, and keeps it from phoning home. */
export const BROWSER_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a browser: `CHROMIUM_PATH`, else Playwright's browser, else the system's Chrome or Chromium.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${CHROMIUM_PATH}, but that file does not exist. Correct or unset it.`);
  }
  const installed = FOLDERS.flatMap((folder) => [...NAMES, "Google Chrome"].map((name) => join(folder, name)));
  return [chromium.executablePath(), ...installed].find((path) => existsSync(path));
}

/** The path of a browser. If there is none, throws an error that says how to get one. */
export function requireBrowser() {
  const path = findBrowser();
  if (path) return path;
  throw new Error(
    "The browser tests need Chromium, but none was found. Install Google Chrome or Chromium, " +
      "run `npx playwright install chromium`, or set CHROMIUM_PATH to the path of a browser.",
  );
}

/** Ends what hangs. */
const TIMEOUT = 10 * 60_000;

/** Debian's package manager runs once at a time. */
const IS_LOCKED = /could not get lock/i;

/**
 * Runs a command and keeps what it prints. Returns that if it fails, and else nothing.
 * @param {readonly string[]} command
 * @returns {string | undefined}
 */
function failureOf(command) {
  const start = Date.now();
  let failure = runQuietly(command);
  while (failure && IS_LOCKED.test(failure) && Date.now() - start < TIMEOUT) {
    execFileSync("sleep", ["1"]);
    failure = runQuietly(command);
  }
  return failure;
}

/**
 * @param {readonly string[]} command
 * @returns {string | undefined}
 */
function runQuietly([program = "", ...args]) {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync(program, args, { env, stdio: "pipe", encoding: "utf8", timeout: TIMEOUT });
    return undefined;
  } catch (error) {
    // execFileSync throws an error with what the command printed, unless there is no such command.
    const { stdout, stderr } = /** @type {{ stdout: string | null, stderr: string | null }} */ (error);
    return `${stdout ?? ""}${stderr ?? ""}`.trim() || String(error);
  }
}

const debian = (/** @type {readonly string[]} */ packages) => [
  ["apt-get", "--quiet", "update"],
  ["apt-get", "--quiet", "--yes", "install", ...packages],
];
const PLAYWRIGHT = [["npx", "playwright", "install", "chromium"]];

/**
 * The ways to install a browser here. The system's package manager is the first one, where there is one and the user
 * may call it: Playwright's download takes minutes to fail without a way to its server.
 */
function waysToInstall() {
  const apt = { name: "apt-get install chromium", commands: debian(["chromium"]) };
  const playwright = { name: "npx playwright install chromium", commands: PLAYWRIGHT };
  if (!existsSync("/usr/bin/apt-get")) return [playwright];
  if (process.getuid?.() === 0) return [apt, playwright];
  console.log(
    "Without root, Debian's Chromium can't be installed from here: `sudo apt-get install chromium` does that.",
  );
  return [playwright];
}

/**
 * Runs commands until one fails. Returns what that one printed.
 * @param {readonly (readonly string[])[]} commands
 */
const runAll = (commands) =>
  commands.reduce((/** @type {string | undefined} */ failed, command) => failed ?? failureOf(command), undefined);

/**
 * Installs packages of Debian, as root. Returns what was printed if that fails.
 * @param {readonly string[]} packages
 */
export const installDebian = (packages) => runAll(debian(packages));

/** Tries each way until there is a browser. Prints one line for each, and the log of none unless all have failed. */
function installBrowser() {
  const failures = [];
  for (const { name, commands } of waysToInstall()) {
    process.stdout.write(`No browser found. Trying ${name} … `);
    const failure = runAll(commands);
    if (!failure && findBrowser()) {
      console.log("installed.");
      return;
    }
    console.log("failed.");
    failures.push(`--- ${name}\n${failure ?? "It ended well, but there is still no browser."}`);
  }
  console.error(failures.join("\n"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!findBrowser()) installBrowser();
    console.log(`Browser: ${requireBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
