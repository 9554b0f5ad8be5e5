// Takes the pictures that README shows, from a build of the gallery. Run by `npm run pictures`.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { withGallery } from "./gallery.js";

const PICTURES = [
  {
    name: "first-light",
    docs: "introduction--docs",
    part: ".gallery-first table",
    globals: "scheme:light",
    width: 1140,
    height: 900,
  },
  {
    name: "first-dark",
    docs: "introduction--docs",
    part: ".gallery-first table",
    globals: "scheme:dark;locale:zh-Hans",
    width: 1140,
    height: 900,
  },
  { name: "catalog", story: "catalog--states", globals: "scheme:light", width: 1200, height: 700 },
  { name: "services", story: "services--octavia", globals: "scheme:light", width: 1140, height: 590 },
  { name: "variants-light", story: "variants--matrix", globals: "scheme:light", width: 1090, height: 690 },
  { name: "variants-dark", story: "variants--matrix", globals: "scheme:dark", width: 1090, height: 690 },
];

execFileSync("npm", ["run", "build:gallery"], { stdio: "inherit" });
await withGallery(async (browser, address) => {
  for (const { name, story, docs, part, globals, width, height } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    const place = docs ? `id=${docs}&viewMode=docs` : `id=${story}&viewMode=story`;
    await page.goto(`${address}iframe.html?${place}&globals=${globals}`);
    await page.locator(".state-badge").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const path = fileURLToPath(new URL(`../stories/pictures/${name}.png`, import.meta.url));
    await (part ? page.locator(part) : page).screenshot({ path });
    await page.close();
    console.log(`stories/pictures/${name}.png`);
  }
});
