// The typefaces in which the browser tests measure text: no test depends on what the machine has. Vitest runs this before
// each of their files (vite.config.ts), so nothing is measured before its characters are there.

import "@fontsource-variable/inter";
import "@fontsource-variable/noto-sans-arabic";
import "@fontsource-variable/noto-sans-devanagari";
import "@fontsource-variable/noto-sans-hebrew";
import "@fontsource-variable/noto-sans-jp";
import "@fontsource-variable/noto-sans-kr";
import "@fontsource-variable/noto-sans-sc";
import "@fontsource-variable/noto-sans-tc";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Every character of the words in any language (characters.js, by vite.config.ts). */
    readonly characters: string;
  }
}

const FAMILIES = [
  "Inter",
  ...["SC", "TC", "JP", "KR", "Arabic", "Hebrew", "Devanagari"].map((part) => `Noto Sans ${part}`),
];
const STACK = FAMILIES.map((family) => `"${family} Variable"`).join();

document.documentElement.style.fontFamily = STACK;

// A typeface comes in parts. The characters decide which of them are loaded.
const loaded = await document.fonts.load(`500 13px ${STACK}`, inject("characters"));
const missing = FAMILIES.filter((family) => !loaded.some((face) => face.family.includes(family)));
if (missing.length > 0) throw new Error(`These typefaces did not load: ${missing.join()}.`);
