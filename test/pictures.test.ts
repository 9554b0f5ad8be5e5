import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";

test("the pictures of badges take at most 4 MB", () => {
  const sizes = readdirSync("test/pictures")
    .filter((file) => file.endsWith(".png"))
    .map((file) => statSync(`test/pictures/${file}`).size);
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
});
