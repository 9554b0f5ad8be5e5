// What docstrings say of the props of badges, and of badges that a function makes: Storybook can't read these itself.

import { readFileSync } from "node:fs";

/** The interfaces of props, and the badges. What a later one says of a name is what counts. */
const SOURCES = [
  "badges/context.ts",
  "badges/props.ts",
  "resource/slow.ts",
  "badges/fieldBadge.ts",
  "badges/resourceBadge.tsx",
  "badges/StateBadge.tsx",
  "badges/serverBadges.ts",
  "lists/StateSummary.tsx",
];

/** A docstring, and the name of the prop or of the constant after it. */
const DOCUMENTED = /\/\*\*((?:(?!\*\/).)*)\*\/\s*(?:export const |readonly )?(\w+)(?:\??:| =)/gs;

/**
 * Reads the docstrings, by name, without the defaults of props.
 * @returns {Readonly<Record<string, string>>}
 */
export function readDocstrings() {
  const texts = SOURCES.map((path) => readFileSync(new URL(`../src/${path}`, import.meta.url), "utf8"));
  return Object.fromEntries(
    texts
      .flatMap((text) => [...text.matchAll(DOCUMENTED)])
      .map(([, docstring = "", name = ""]) => {
        const text = docstring.replace(/\s*\n\s*\* ?/g, " ").replace(/\{@link (\w+)\}/g, "`$1`");
        return [name, text.replace(/ @default .*/, "").trim()];
      }),
  );
}
