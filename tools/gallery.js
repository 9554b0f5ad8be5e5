// Opens the gallery that `npm run build:gallery` has built.

import { chromium } from "playwright";
import { preview } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "./browser.js";

/**
 * Serves the built gallery for as long as something is done with it in a browser.
 * @template Result
 * @param {(browser: import("playwright").Browser, address: string) => Promise<Result>} visit
 */
export async function withGallery(visit) {
  const server = await preview({ configFile: false, logLevel: "error", build: { outDir: "dist-gallery" } });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
  try {
    return await visit(browser, server.resolvedUrls?.local[0] ?? "");
  } finally {
    await browser.close();
    await server.close();
  }
}
