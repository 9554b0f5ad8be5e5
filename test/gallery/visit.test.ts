// What a first visit fetches, and from where.

import { readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { hostsInstalled } from "../../stories/hosts/installed.js";
import { openGallery } from "./openGallery.ts";

const MB = 1_000_000;

/** What is packed already gets no smaller. */
const isPacked = (path: string) => /\.(woff2|png)$/.test(path);

test.each([{ base: "/" }, { base: "/state/badges/" }])(
  "a first visit under $base fetches at most 2.1 MB, all of it from there",
  async ({ base }) => {
    const gallery = await openGallery({ base });
    const page = await gallery.newWindow(1440, 900);
    const sizes = new Map<string, number>();
    const elsewhere: string[] = [];
    const missing: string[] = [];
    page.on("response", async (response) => {
      const url = response.url();
      if (!url.startsWith(gallery.address)) elsewhere.push(url);
      if (response.status() >= 400) missing.push(url);
      const body = await response.body();
      sizes.set(url, isPacked(url) ? body.length : gzipSync(body).length);
    });
    await page.goto(gallery.address);
    await page.frameLocator("#storybook-preview-iframe").locator(".state-badge").first().waitFor();
    await page.waitForLoadState("networkidle");
    await gallery.close();

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
