// What needs a page of its own: the warning about a missing stylesheet, and two copies of React.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, type Rolldown } from "vite";
import { afterAll, expect, test } from "vitest";
import { BROWSER_ARGUMENTS, requireBrowser } from "../tools/browser.js";

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
afterAll(() => browser.close());

async function bundle(file: string, mode: "development" | "production"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    mode,
    oxc: { jsx: { runtime: "automatic", development: mode === "development" } },
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    build: { write: false, minify: false, rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)) } },
  });
  // One input and no watch mode give one output.
  const { output } = result as Rolldown.RolldownOutput;
  return output[0].code;
}

/** Opens a page in which time passes only when it is told to: a warning that waits is seen however slow the machine. */
async function open(scripts: readonly string[], styles = "") {
  const page = await browser.newPage();
  page.setDefaultTimeout(5 * 60_000);
  await page.clock.install();
  const warnings: string[] = [];
  page.on("console", (message) => {
    if (message.text().startsWith("openstack-state-badges")) warnings.push(message.text());
  });
  await page.setContent(`<!doctype html><title>Badges</title><style>${styles}</style>`);
  for (const content of scripts) await page.addScriptTag({ content, type: "module" });
  await page.waitForSelector(".state-badge");
  const texts = await page.locator(".state-badge").allTextContents();
  await page.clock.runFor("01:00");
  await page.close();
  return { texts, warnings };
}

test("without the stylesheet, one warning tells the developer which import is missing", async () => {
  const { warnings } = await open([await bundle("pages/page.tsx", "development")]);
  expect(warnings).toEqual([expect.stringContaining('Import "openstack-state-badges/styles.css"')]);
});

test("with the stylesheet or in production, there is no warning", async () => {
  const styles = ".state-badge { --_hue: 165 }";
  expect((await open([await bundle("pages/page.tsx", "development")], styles)).warnings).toEqual([]);
  expect((await open([await bundle("pages/page.tsx", "production")])).warnings).toEqual([]);
});

test("badges bundled with another copy of React still render", async () => {
  const scripts = [await bundle("pages/badges.tsx", "production"), await bundle("pages/page.tsx", "production")];
  expect((await open(scripts)).texts).toEqual(["Running", "Shut Off"]);
});
