import { describe, expect, test } from "vitest";
import { en } from "../src/locales/en.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { matchLocale } from "../src/words/matchLocale.ts";

const all = [en, zhCN, zhHans];

test.each([
  ["zh-CN", "zh-CN"],
  ["zh_CN", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  ["zh", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh-Hans-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["en-GB", "en"],
  ["en-US-u-hc-h23", "en"],
])("a reader of %s gets %s", (tag, lang) => {
  expect(matchLocale([tag], all)?.lang).toBe(lang);
  expect(matchLocale(tag, all)?.lang).toBe(lang);
});

test("a reader of Chinese gets whichever Chinese locale is available", () => {
  expect(matchLocale(["zh"], [en, zhCN])).toBe(zhCN);
  expect(matchLocale(["zh-Hans"], [en, zhCN])).toBe(zhCN);
  expect(matchLocale(["zh-CN"], [en, zhHans])).toBe(zhHans);
});

test("a reader of Traditional Chinese does not get Simplified Chinese", () => {
  expect(matchLocale(["zh-TW"], all)).toBeUndefined();
  expect(matchLocale(["zh-Hant", "en"], all)).toBe(en);
});

test("the first requested language that is available wins", () => {
  expect(matchLocale(["pt-BR", "zh-CN", "en"], all)).toBe(zhCN);
});

test.each([[[]], [undefined], [null], [""], ["not a tag!"], [["*", "x", "-", "12"]]])(
  "%o matches no locale and does not throw",
  (requested) => {
    expect(matchLocale(requested, all)).toBeUndefined();
  },
);

describe("a preview", () => {
  const german = { lang: "de", review: "reviewed" };
  const persian = { lang: "fa", review: "preview" };

  test("is picked if the reader asks for it by name", () => {
    expect(matchLocale(["fa", "de"], [german, persian])).toBe(persian);
  });

  test("gives way to another language of the reader's if it is not asked for by name", () => {
    expect(matchLocale(["fa-IR", "de"], [german, persian])).toBe(german);
  });

  test("is better than none of the reader's languages", () => {
    expect(matchLocale(["fa-IR", "nl"], [german, persian])).toBe(persian);
  });
});
