// Opens the gallery that `npm start` serves and waits until the story Server life shows its first frame.

import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { BROWSER_ARGUMENTS, requireBrowser } from "./browser.js";

const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
const path = /storybook dev .*--initial-path ([^\s"]+)/.exec(manifest)?.[1];

const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:6006/?path=${path}`);
  const story = page.frameLocator("#storybook-preview-iframe");
  await story.locator("[data-ready]").waitFor({ timeout: 120_000 });
  const badges = await story.locator(".state-badge").count();
  if (badges < 4) throw new Error(`Server life shows ${badges} badges.`);
  console.log(`The gallery is open on ${path}: ${badges} badges.`);
} finally {
  await browser.close();
}
