// How much of a window the gallery leaves to what readers came for.

import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entries, openGallery, pathOf } from "./openGallery.ts";

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

const windows = [
  { what: "a laptop", width: 1440, height: 900 },
  { what: "a laptop at 200 %", width: 720, height: 450 },
  { what: "a phone", width: 390, height: 844 },
];

const isPlayground = ({ id }: { readonly id: string }) => id.endsWith("--playground");
const shown = [entries.find(isPlayground), entries.find((entry) => entry.type === "story" && !isPlayground(entry))];

test.each(windows)("a story has at least 60 % of the window on $what", async ({ width, height }) => {
  for (const entry of shown) {
    const page = await gallery.newWindow(width, height);
    await page.goto(`${gallery.address}?path=${entry && pathOf(entry)}`);
    const story = await page.locator("#storybook-preview-iframe").boundingBox();
    const share = ((story?.width ?? 0) * (story?.height ?? 0)) / (width * height);
    expect.soft(share, entry?.id).toBeGreaterThanOrEqual(0.6);
    await page.close();
  }
});

test("the page of each badge says what the badge is for, and what each of its props is for", async () => {
  const pages = entries.filter(({ type, id }) => type === "docs" && id.startsWith("badges-"));
  expect(pages.length).toBeGreaterThan(5);
  const page = await gallery.newWindow(1440, 900);
  for (const entry of pages) {
    await page.goto(gallery.frameOf(entry));
    const rows = page.locator(".docblock-argstable-body tr");
    await rows.first().waitFor();
    const silent = rows.filter({ hasNot: page.locator("td:nth-child(2) > [lang]") });
    expect.soft(await silent.locator("td:first-child").allTextContents(), entry.id).toEqual([]);
    expect.soft((await page.locator(".sbdocs-content p").first().textContent())?.length, entry.id).toBeGreaterThan(20);
  }
  await page.close();
});

/** Goes to a page, and waits until nothing is loaded there any more and nothing changes. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator("#storybook-root > :visible, .sbdocs-content > :visible").first().waitFor();
  await page.getByText("Loading…", { exact: true }).first().waitFor({ state: "hidden" });
  await page.waitForLoadState("networkidle");
  let before = "";
  await expect
    .poll(async () => {
      const now = await page.locator("body").innerHTML();
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}

/** Captions that leave half of their table empty beside them, and wrap all the same. */
const narrowCaptions = (page: Page) =>
  page.locator("caption").evaluateAll((captions) =>
    captions
      .filter((caption) => {
        const { width, height } = caption.getBoundingClientRect();
        return width > 0 && width < (caption.parentElement?.clientWidth ?? 0) / 2 && height > 40;
      })
      .map((caption) => caption.textContent),
  );

const PROPS = ".docblock-argstable td";
const ROWS = ".gallery-scroll tbody tr:has(.state-badge)";

/** Cells of tables of props that break their text into narrow lines, with room beside them. */
const narrowCells = (page: Page) =>
  page
    .locator(PROPS)
    .evaluateAll((cells) =>
      cells
        .filter(({ clientWidth }) => clientWidth > 0 && clientWidth < innerWidth / 2)
        .map((cell) => cell.textContent),
    );

/** Rows of the gallery's tables with no badge of which at least 80 px can be seen without scrolling. */
const hiddenBadges = (page: Page) =>
  page.locator(ROWS).evaluateAll((rows) =>
    rows
      .filter((row) =>
        [...row.querySelectorAll(".state-badge")].every((badge) => {
          const { left, right, width } = badge.getBoundingClientRect();
          return Math.min(right, innerWidth) - Math.max(left, 0) < Math.min(width, 80);
        }),
      )
      .map((row) => row.textContent),
  );

/** The sentences of tables that begin where one has to scroll, without what badges say. */
const hiddenSentences = (page: Page) =>
  page.locator("td").evaluateAll((cells) =>
    cells
      .filter((cell) => cell.getBoundingClientRect().left > innerWidth - 40)
      .map((cell) => {
        const text = cell.cloneNode(true);
        for (const badge of text instanceof Element ? text.querySelectorAll(".state-badge") : []) badge.remove();
        return text.textContent ?? "";
      })
      .filter((text) => text.split(/\s+/).length > 5),
  );

test.each([
  { globals: "locale:de", language: "German" },
  { globals: "locale:ar;direction:rtl", language: "Arabic" },
])(
  "on a phone, no page is wider than the window, and no table hides a sentence or the badges of a row, in $language",
  async ({ globals }) => {
    const page = await gallery.newWindow(390, 844);
    for (const entry of entries) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(gallery.frameOf(entry, globals));
      await page.locator("#storybook-root > :visible, .sbdocs-content > :visible").first().waitFor();
      if (entry.type === "docs") await page.waitForLoadState("networkidle");
      expect.soft(await hiddenSentences(page), entry.id).toEqual([]);
      expect.soft(await narrowCaptions(page), entry.id).toEqual([]);
      expect.soft(await narrowCells(page), entry.id).toEqual([]);
      expect.soft(await hiddenBadges(page), entry.id).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: entry.id })
        .toBeLessThanOrEqual(320);
    }
    await page.close();
  },
);

const SCROLLED = ".sbdocs .gallery-scroll, .sbdocs .docblock-source :is(div, pre)";

/** Tables and code of a docs page that are wider than their place. */
const cutOff = (page: Page) =>
  page
    .locator(SCROLLED)
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map(({ textContent }) => textContent.slice(0, 60)),
    );

test("on paper, no page of the docs cuts off a table or code", async () => {
  const page = await gallery.newWindow(718, 1000);
  await page.emulateMedia({ media: "print" });
  let looked = 0;
  for (const entry of entries.filter(({ type }) => type === "docs")) {
    await visit(page, gallery.frameOf(entry));
    looked += await page.locator(SCROLLED).count();
    expect.soft(await cutOff(page), entry.id).toEqual([]);
  }
  expect(looked).toBeGreaterThan(50);
  await page.close();
});

/** Blocks of code with a light surface, or with none of their own. */
const lightCode = (page: Page) =>
  page.locator(".docblock-source").evaluateAll((blocks) =>
    blocks
      .filter((block) => {
        const [, red] = /^rgb\((\d+)/.exec(getComputedStyle(block).backgroundColor) ?? [];
        return red === undefined || Number(red) > 99;
      })
      .map(({ textContent }) => textContent.slice(0, 60)),
  );

test("on a dark page, code is dark", async () => {
  const page = await gallery.newWindow(1440, 900);
  let blocks = 0;
  for (const entry of entries.filter(({ type, id }) => type === "docs" && !id.startsWith("badges-"))) {
    await visit(page, gallery.frameOf(entry, "scheme:dark"));
    blocks += await page.locator(".docblock-source").count();
    expect.soft(await lightCode(page), entry.id).toEqual([]);
  }
  expect(blocks).toBeGreaterThan(20);
  await page.close();
});
