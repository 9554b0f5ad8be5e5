// Each requirement of accessibility names tests that are there.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { requirements } from "./requirements.ts";

/** The titles of a file's tests, and of what groups them. */
const titlesOf = (file: string): readonly string[] =>
  [
    ...readFileSync(new URL(file, import.meta.url), "utf8").matchAll(
      /^\s*(?:.*\b(?:test|describe)\b.*\(|\]?\)?\(?)\s*(["`])(.*?)\1,/gm,
    ),
  ].map(([, , title]) => title ?? "");

test("there are 45 requirements", () => {
  expect(Object.keys(requirements)).toEqual(Array.from({ length: 45 }, (_, index) => String(index + 1)));
});

test.each(Object.entries(requirements))("%s, that $asks, is held by tests that exist", (_number, { heldBy }) => {
  expect(Object.keys(heldBy).length).toBeGreaterThan(0);
  for (const [file, tests] of Object.entries(heldBy))
    for (const part of tests)
      expect(
        titlesOf(file).filter((title) => title.includes(part)),
        `a test "${part}" in test/${file}`,
      ).not.toEqual([]);
});
