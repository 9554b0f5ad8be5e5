// Every state can be found, from every page.

import { afterAll, beforeAll, expect, test } from "vitest";
import { numbersFrom } from "../support/randomNumbers.ts";
import { seed } from "../support/seed.js";
import { openGallery } from "./openGallery.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const STORY = "#storybook-preview-iframe";

test("the address of a state leads to its row", async () => {
  const page = await gallery.newWindow(1440, 900);
  await page.goto(`${gallery.address}?path=/story/catalog--states`);
  const rows = page.frameLocator(STORY).locator("tbody tr[id]");
  await rows.first().waitFor();
  const ids = await rows.evaluateAll((all) => all.map(({ id }) => id));
  const links = await rows.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(new Set(ids).size).toBe(ids.length);
  expect(links).toEqual(ids.map((id) => `?path=/story/catalog--states&state=${encodeURIComponent(id)}`));

  const random = numbersFrom(seed);
  for (const link of Array.from({ length: 5 }, () => links[random(links.length)])) {
    await page.goto(`${gallery.address}${link}`);
    const id = new URLSearchParams(link ?? "").get("state");
    const row = page.frameLocator(STORY).locator(`[id="${id}"]`);
    await row.waitFor();
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top), { message: `${id}` })
      .toSatisfy((top: number) => top > 0 && top < 860);
  }
  await page.close();
});

test("a key and a name lead from any page to a state", async () => {
  const page = await gallery.newWindow(1440, 900);
  await page.goto(`${gallery.address}?path=/docs/introduction--docs&globals=scheme:dark`);
  await page.frameLocator(STORY).locator(".state-badge").first().waitFor();
  await page.keyboard.press("s");
  await page.keyboard.type("image_uploading");
  await page.keyboard.press("Enter");
  await page.frameLocator(STORY).locator("#task-image_uploading").waitFor();
  expect(await page.frameLocator(STORY).locator("tbody tr[id]").count()).toBeLessThan(5);
  expect(page.url()).toContain("globals=scheme:dark");
  await page.close();
});
