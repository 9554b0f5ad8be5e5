// Opens a page in WebKitGTK and asks it for a value: Debian's driver speaks the W3C's WebDriver, which is HTTP.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./ports.js";

export const DRIVER = "/usr/bin/WebKitWebDriver";
export const SCREEN = "/usr/bin/Xvfb";

/** Ends what hangs. */
const HANGS = 5 * 60_000;
/** Milliseconds between two looks at a driver that starts. */
const PAUSE = 100;

/**
 * Sends a command to a driver, and returns its answer.
 * @param {string} url
 * @param {"GET" | "POST" | "DELETE"} method
 * @param {object} [body]
 * @returns {Promise<unknown>}
 */
async function command(url, method, body) {
  const signal = AbortSignal.timeout(HANGS);
  const response = await fetch(url, { method, signal, ...(body && { body: JSON.stringify(body) }) });
  /** @type {{ value: unknown }} */
  const { value } = JSON.parse(await response.text());
  if (response.ok) return value;
  const { error, message } = /** @type {{ error: string, message: string }} */ (value);
  throw new Error(`${error} in WebKitWebDriver: ${message || "the page has crashed"}`);
}

/**
 * Starts a screen, because WebKitGTK has no way to run without one. It picks a free number itself.
 * @returns {Promise<{ display: string, close: () => void }>}
 */
async function openScreen() {
  const screen = spawn(SCREEN, ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(screen, "exit").then(() => {
    throw new Error("Xvfb has no screen to offer.");
  });
  const [number] = await Promise.race([once(screen.stdout, "data"), ended]);
  ended.catch(() => {}); // it ends when it is closed
  return { display: `:${String(number).trim()}`, close: () => screen.kill() };
}

/**
 * Starts the driver, and waits until it takes commands.
 * @param {string} display
 * @returns {Promise<{ driver: string, close: () => void }>}
 */
async function openDriver(display) {
  const port = await freePort();
  const driver = `http://127.0.0.1:${port}`;
  const server = spawn(DRIVER, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: "ignore",
  });
  const start = Date.now();
  const isReady = () =>
    command(`${driver}/status`, "GET").then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (server.exitCode !== null || Date.now() - start > HANGS) throw new Error("WebKitWebDriver did not start.");
    await setTimeout(PAUSE);
  }
  return { driver, close: () => server.kill() };
}

/**
 * Opens a page in WebKitGTK, and returns the value of an expression there, also one that is still to come.
 * @param {string} address
 * @param {string} expression
 * @returns {Promise<{ version: string, value: unknown }>}
 */
export async function askWebKit(address, expression) {
  const screen = await openScreen();
  try {
    const { driver, close } = await openDriver(screen.display);
    try {
      const wanted = { capabilities: { alwaysMatch: { timeouts: { script: HANGS } } } };
      const opened = /** @type {{ sessionId: string, capabilities: { browserVersion: string } }} */ (
        await command(`${driver}/session`, "POST", wanted)
      );
      const session = `${driver}/session/${opened.sessionId}`;
      await command(`${session}/url`, "POST", { url: address });
      const script = { script: `return ${expression}`, args: [] };
      const value = await command(`${session}/execute/sync`, "POST", script);
      await command(session, "DELETE");
      return { version: opened.capabilities.browserVersion, value };
    } finally {
      close();
    }
  } finally {
    screen.close();
  }
}
