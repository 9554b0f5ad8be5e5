// What is said of whole servers: plural forms, numbers, lists, and texts of Nova's among words of the language.

import { describe, expect, test } from "vitest";
import { enServer } from "../src/catalog/nova/enServer.ts";
import { describeHint, hintsIn } from "../src/entries/states.ts";
import type { Locale } from "../src/language/locale.ts";
import { ar } from "../src/locales/ar.ts";
import { en } from "../src/locales/en.ts";
import { fa } from "../src/locales/fa.ts";
import { he } from "../src/locales/he.ts";
import { listOf } from "../src/words/list.ts";
import { locales } from "../src/words/localeList.ts";
import { percentIn } from "../src/words/number.ts";
import { serverPhrases } from "../src/words/phrase.ts";

const phrase = serverPhrases(enServer);

const hint = hintsIn("server", enServer);

const minutes = (count: number, locale?: Locale) => describeHint(hint("slow", { values: { minutes: count } }), locale);

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
    expect(phrase(persian, "changes", { count: 1234 }).text).toBe("۱٬۲۳۴");
    expect(phrase(undefined, "changes", { count: 1234 }).text).toBe("1,234 states have changed.");
    expect(phrase(undefined, "changes", { count: 1 }).text).toBe("1 state has changed.");
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
    expect(minutes(2, { ...en, lang: "es", server })).toBe("In this state for 2 min");
  });
});

describe("a text of Nova's in a phrase", () => {
  const locked = (reason: string, locale?: Locale) =>
    describeHint(hint("lockedBecause", { values: { reason } }), locale);

  test("is isolated in a language that is written from right to left", () => {
    expect(locked("db-1 (audit)", ar)).toBe("مقفل: \u2068db-1 (audit)\u2069");
    expect(describeHint(hint("fault", { values: { message: "No valid host (0)." } }), he)).toContain(
      "\u2068No valid host (0).\u2069",
    );
  });

  test("is isolated in English if it is written from right to left itself", () => {
    expect(locked("בדיקה")).toBe("Locked: \u2068בדיקה\u2069");
    expect(locked("for the audit")).toBe("Locked: for the audit");
  });

  test("can't break out of its isolation", () => {
    expect(locked("a\u2069b", he)).toContain("\u2068a\ufffdb\u2069");
  });

  test("does not fill in what nobody gave", () => {
    const server = { ...en.server, locked: "{minutes}, {constructor}" };
    expect(describeHint(hint("locked"), { ...en, server })).toBe("{minutes}, {constructor}");
  });

  test("leaves the marks around a percentage alone", () => {
    expect(phrase(ar, "progress", { percent: 50 }).text).not.toContain("\ufffd");
    expect(phrase(fa, "progress", { percent: 50 }).text).toContain("۵۰٪");
  });
});

describe("several hints", () => {
  const two = (lang?: string) => listOf([{ text: "A", lang }, { text: "B" }])?.text;

  test.each([
    [undefined, "A, B"],
    ["de", "A, B"],
    ["ja", "A、B"],
    ["zh-Hant", "A、B"],
    ["ar", "A، B"],
    ["no tag at all", "A, B"],
  ])("make a list with the comma of the language: %s", (lang, text) => {
    expect(two(lang)).toBe(text);
  });

  test.each(locales)("have no word between them in $lang, after which a label would be small", ({ lang }) => {
    expect(two(lang)).toMatch(/^A\P{L}+B$/u);
  });
});
