// The gallery as `npm run build:gallery` leaves it, in Chromium. `npm run test:gallery` builds it first.

import { readFileSync } from "node:fs";
import { chromium } from "playwright";
import { preview } from "vite";
import { BROWSER_ARGUMENTS, requireBrowser } from "../../tools/browser.js";

interface Entry {
  readonly id: string;
  readonly type: "story" | "docs";
  readonly tags: readonly string[];
}

const index: { readonly entries: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync("dist-gallery/index.json", "utf8"),
);

/** The entries of the menu. */
export const entries: readonly Entry[] = Object.values(index.entries).filter(({ tags }) => tags.includes("dev"));

/** The path of an entry in the gallery. */
export const pathOf = ({ type, id }: Entry): string => `/${type}/${id}`;

/** Serves the gallery under a path, for a browser. */
export async function openGallery({ base = "/" } = {}) {
  const server = await preview({ configFile: false, base, logLevel: "error", build: { outDir: "dist-gallery" } });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: BROWSER_ARGUMENTS });
  const address = server.resolvedUrls?.local[0] ?? "";

  return {
    address,
    /** A window of a size, in CSS pixels. */
    newWindow: (width: number, height: number) =>
      browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" }),
    /** A story or a docs page by itself, without Storybook's own parts. */
    frameOf: ({ type, id }: Entry, globals = ""): string =>
      `${address}iframe.html?id=${id}&viewMode=${type}&globals=${globals}`,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
