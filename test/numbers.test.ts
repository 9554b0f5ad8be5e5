// Numbers and plural forms in what is said of whole servers.

import { describe, expect, test } from "vitest";
import type { Locale } from "../src/language/locale.ts";
import { en } from "../src/locales/en.ts";
import { describeHint } from "../src/states.ts";
import { percentIn } from "../src/words/number.ts";
import { serverText } from "../src/words/serverText.ts";

const minutes = (count: number, locale?: Locale) => describeHint({ kind: "slow", elapsed: count * 60_000 }, locale);

/** A language with three forms, and one with digits of its own. */
const russian: Locale = {
  ...en,
  lang: "ru",
  server: {
    ...en.server,
    slow: { one: "{minutes} минута", few: "{minutes} минуты", many: "{minutes} минут", other: "{minutes} минуты" },
  },
};
const persian: Locale = { ...en, lang: "fa", server: { ...en.server, changes: { one: "{count}", other: "{count}" } } };

describe("a number in a phrase", () => {
  test.each([
    [1, "1 минута"],
    [3, "3 минуты"],
    [5, "5 минут"],
    [21, "21 минута"],
  ])("picks the plural form: %i", (count, text) => {
    expect(minutes(count, russian)).toBe(text);
  });

  test("comes in the digits of the language, with its separators", () => {
    expect(serverText("changes", persian, { count: 1234 })).toBe("۱٬۲۳۴");
    expect(serverText("changes", undefined, { count: 1234 })).toBe("1,234 servers have changed.");
    expect(serverText("changes", undefined, { count: 1 })).toBe("1 server has changed.");
  });

  test.each([
    ["en", "50%"],
    ["de", "50\u00a0%"],
    ["tr", "%50"],
    ["no tag at all", "50%"],
    [undefined, "50%"],
  ])("has its percent sign as the language does: %s", (lang, text) => {
    expect(percentIn(lang, 50)).toBe(text);
  });

  test("falls back to the general form, and to English, if a form is missing", () => {
    const slow = { other: "{minutes} minutos" };
    expect(minutes(1, { ...en, lang: "es", server: { ...en.server, slow } })).toBe("1 minutos");
    // The type of a locale forbids this.
    const server = { ...en.server, slow: undefined } as unknown as Locale["server"];
    expect(minutes(2, { ...en, lang: "es", server })).toBe("No progress for 2 min");
  });
});
