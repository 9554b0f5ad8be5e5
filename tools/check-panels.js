// Opens the code panel of every story on the pages of the built gallery, and compiles what it shows. Run by
// `npm run check:panels`, after `npm run build:gallery`.

import { compile } from "./compile.js";
import { withGallery } from "./gallery.js";

/** Ends what hangs. */
const HANGS = 2 * 60_000;

/**
 * @typedef {{ id: string, title: string, type: string, tags: readonly string[] }} Entry
 * @type {Record<string, string>}
 */
const panels = {};

await withGallery(async (browser, address) => {
  const response = await fetch(`${address}index.json`);
  /** @type {{ entries: Record<string, Entry> }} */
  const { entries } = await response.json();
  const shown = Object.values(entries).filter(({ tags }) => tags.includes("autodocs"));
  const page = await browser.newPage();
  page.setDefaultTimeout(HANGS);
  for (const docs of shown.filter(({ type }) => type === "docs")) {
    await page.goto(`${address}iframe.html?id=${docs.id}&viewMode=docs`);
    for (const { id } of shown.filter(({ type, title }) => type === "story" && title === docs.title)) {
      // The first story of a page is there twice.
      const story = page.locator(`#anchor--${id}, #anchor--primary--${id}`).first();
      await story.locator(".docblock-code-toggle").click();
      // Storybook draws a panel first, and then what is in it.
      panels[`${id}.tsx`] = await story.locator("pre", { hasText: /\S/ }).innerText();
    }
  }
});

const complaints = compile(panels);
const useless = Object.entries(panels).filter(([, code]) => !/^import .* from "openstack-state-badges";$/m.test(code));
for (const [name, code] of useless) console.error(`${name} imports nothing from the package:\n${code}\n`);
console.error(complaints);
const wrong = new Set([...useless.map(([name]) => name), ...(complaints.match(/^[\w-]+\.tsx(?=\()/gm) ?? [])]);
console.log(`${Object.keys(panels).length} panels, ${wrong.size} of which can't be pasted.`);
if (wrong.size > 0 || complaints || Object.keys(panels).length === 0) process.exitCode = 1;
