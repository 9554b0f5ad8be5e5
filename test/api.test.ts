import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { API_FILE, publicApi } from "../tools/api.js";

test("the public API matches test/api.txt (after an intended change, run `npm run api`)", () => {
  expect(publicApi()).toBe(readFileSync(API_FILE, "utf8"));
});
