import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { API_FILE, publicApi } from "./tools/api.js";

test("the public API is the one in test/api.txt. If a change is meant, `npm run api` writes it down", () => {
  expect(publicApi()).toBe(readFileSync(API_FILE, "utf8"));
});
