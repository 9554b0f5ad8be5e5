// Opens the gallery at the address that `npm start` has printed, and waits until the first story shows its badges.
// `node test/support/open-gallery.js <address>`

import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { BROWSER_ARGUMENTS, requireBrowser } from "../../tools/browser.js";

/** Ends what hangs: the first visit prepares all dependencies. */
const HANGS = 10 * 60_000;

const [address = ""] = process.argv.slice(2);
const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
const path = /storybook dev .*--initial-path ([^\s"]+)/.exec(manifest)?.[1];

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(HANGS);
  await page.goto(`${address}?path=${path}`);
  const story = page.frameLocator("#storybook-preview-iframe");
  await story.locator("[data-ready]").waitFor();
  const badges = await story.locator(".state-badge").count();
  if (badges < 4) throw new Error(`Server life shows ${badges} badges.`);
  console.log(`The gallery is open on ${path}: ${badges} badges.`);
} finally {
  await browser.close();
}
