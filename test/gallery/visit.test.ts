// What a first visit fetches, and from where.

import { readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Response } from "playwright";
import { expect, test } from "vitest";
import { hostsInstalled } from "../../stories/hosts/installed.js";
import { openGallery } from "./openGallery.ts";

const MB = 1_000_000;

/** What is packed already gets no smaller. */
const isPacked = (path: string) => /\.(woff2|png)$/.test(path);

/** What answers with another address has no body. */
const isRedirect = (response: Response) => response.status() >= 300 && response.status() < 400;

test.each([{ base: "/" }, { base: "/state/badges/" }])(
  "a first visit under $base fetches at most 2.1 MB, all of it from there",
  async ({ base }) => {
    const gallery = await openGallery({ base });
    const page = await gallery.newWindow(1440, 900);
    const answers: Response[] = [];
    page.on("response", (response) => answers.push(response));
    await page.goto(gallery.address);
    await page.frameLocator("#storybook-preview-iframe").locator(".state-badge").first().waitFor();
    await page.waitForLoadState("networkidle");

    const sizes = new Map<string, number>();
    for (const response of answers.filter((response) => !isRedirect(response))) {
      const body = await response.body();
      sizes.set(response.url(), isPacked(response.url()) ? body.length : gzipSync(body).length);
    }
    await gallery.close();

    const elsewhere = answers.map((response) => response.url()).filter((url) => !url.startsWith(gallery.address));
    const missing = answers.filter((response) => response.status() >= 400).map((response) => response.url());
    const sum = [...sizes.values()].reduce((all, size) => all + size, 0);
    console.log(`First visit: ${sizes.size} files, ${sum.toLocaleString("en")} B as sent with gzip`);
    expect(elsewhere).toEqual([]);
    expect(missing).toEqual([]);
    expect(sum).toBeLessThanOrEqual(2.1 * MB);
  },
);

test("the gallery takes at most 8 MB of a disk, and 22 MB with the hosts' own systems", () => {
  const files = readdirSync("dist-gallery", { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sum = files.reduce((all, { parentPath, name }) => all + statSync(`${parentPath}/${name}`).size, 0);
  console.log(
    `On disk: ${files.length} files, ${sum.toLocaleString("en")} B, ${hostsInstalled ? "with" : "without"} hosts`,
  );
  expect(sum).toBeLessThanOrEqual((hostsInstalled ? 22 : 8) * MB);
});
