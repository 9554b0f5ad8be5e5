// Takes the pictures that README shows, from a build of the gallery. Run by `npm run pictures`.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { withGallery } from "./gallery.js";

const PICTURES = [
  { name: "server-life-light", story: "server-life--replay", globals: "scheme:light", width: 1140, height: 420 },
  {
    name: "server-life-dark",
    story: "server-life--replay",
    globals: "scheme:dark;locale:zh-Hans",
    width: 1140,
    height: 420,
  },
  { name: "catalog", story: "catalog--states", globals: "scheme:light", width: 1200, height: 700 },
  { name: "services", story: "services--octavia", globals: "scheme:light", width: 1140, height: 590 },
  { name: "variants-light", story: "variants--matrix", globals: "scheme:light", width: 1090, height: 690 },
  { name: "variants-dark", story: "variants--matrix", globals: "scheme:dark", width: 1090, height: 690 },
];

execFileSync("npm", ["run", "build:gallery"], { stdio: "inherit" });
await withGallery(async (browser, address) => {
  for (const { name, story, globals, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=${globals}`);
    await page.locator(".state-badge").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: fileURLToPath(new URL(`../stories/pictures/${name}.png`, import.meta.url)) });
    await page.close();
    console.log(`stories/pictures/${name}.png`);
  }
});
