// Finds Chromium for the browser tests, or tries to install it.
// `node test/tools/browser.js` prints its path, or how to install it.

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

/** Installs Playwright's browser. If that fails, root on Debian installs Debian's Chromium. */
function installBrowser() {
  const attempts = [["npx", "playwright", "install", "chromium"]];
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    attempts.push(["apt-get", "update"], ["apt-get", "install", "--yes", "chromium"]);
  }
  for (const [command = "", ...args] of attempts) {
    console.log(`No browser found. Trying: ${command} ${args.join(" ")}`);
    try {
      execFileSync(command, args, { stdio: "inherit", timeout: 10 * 60_000 });
    } catch {
      console.log(`${command} failed.`);
    }
    if (findBrowser()) return;
  }
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
