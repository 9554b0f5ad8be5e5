// The words of services can't be fetched.

import { expect, test, vi } from "vitest";
import { en } from "../src/locales/en.ts";
import { loadLocale } from "../src/words/loadLocale.ts";

vi.mock("../src/words/serviceLocales.ts", () => {
  throw new Error("offline");
});

test("English is there all the same, because its words are in the fields", async () => {
  expect(await loadLocale("en", { services: true })).toBe(en);
  await expect(loadLocale("de", { services: true })).rejects.toThrow();
  expect((await loadLocale("de", { services: false })).lang).toBe("de");
});
