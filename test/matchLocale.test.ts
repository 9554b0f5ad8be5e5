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
  ["zh_CN.UTF-8", "zh-CN"],
  ["zh_CN@pinyin", "zh-CN"],
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

test("of two languages that are as near, a reader gets the one without a region", () => {
  const [world, china, any] = ["zh-Hans-001", "zh-Hans-CN", "zh-Hans"].map((lang) => ({ lang }));
  expect(
    matchLocale(
      "zh-SG",
      [world, china, any].filter((locale) => locale !== undefined),
    ),
  ).toBe(any);
});

test("what is no language is not picked", () => {
  const german = { lang: "de" };
  // The type of the list forbids these.
  const given = [null, {}, { lang: 5 }, german] as unknown as [{ lang: string }];
  expect(matchLocale("de", given)).toBe(german);
  expect(matchLocale("de", undefined as unknown as [])).toBeUndefined();
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

describe("an Accept-Language header", () => {
  const languages = ["en", "de", "fr", "ja", "zh-CN", "zh-Hans", "zh-Hant", "pt-BR"].map((lang) => ({ lang }));

  test.each([
    ["ja,en-US;q=0.9,en;q=0.8", "ja"],
    ["de-DE,de;q=0.9,en;q=0.8", "de"],
    ["zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"],
    ["zh-CN,zh;q=0.9", "zh-CN"],
    ["fr,en;q=0.9", "fr"],
    ["de, en", "de"],
    ["pt-PT,pt;q=0.9", "pt-BR"],
    ["en;q=0.5, ja;q=0.9", "ja"],
    ["EN;Q=0.5 , JA ; Q=0.9", "ja"],
    ["ja;q=0, fr;q=0.1", "fr"],
    ["ja;q=0.001,fr;q=0.000", "ja"],
    ["xx,*;q=0.1,ja;q=0.5", "ja"],
    ["ja;level=1;q=0.2,fr;q=0.3", "fr"],
    ["ja;q=high,fr;q=0.3", "ja"],
    ["fr;q=0.25,ja;q=0.3", "ja"],
    ["fr;q=0.3,ja;q=0.1x", "ja"],
    ["fr;q=0.3,ja;xq=0.1", "ja"],
    [",,ja,,", "ja"],
  ])("of %s gives %s", (header, lang) => {
    expect(matchLocale(header, languages)?.lang).toBe(lang);
    expect(matchLocale([header], languages)?.lang).toBe(lang);
  });

  test.each(["*", "xx, *, ja;q=0.1", "ja;q=0", ";q=1", ",".repeat(100)])("of %j leaves badges in English", (header) => {
    expect(matchLocale(header, languages)).toBeUndefined();
  });

  test("of any length is read as far as people write them: 1,000 characters and 20 tags of 35", () => {
    const after = (count: number) => `${"xx,".repeat(count)}ja`;
    expect(matchLocale(after(19), languages)?.lang).toBe("ja");
    expect(matchLocale(after(20), languages)).toBeUndefined();
    expect(matchLocale([...Array.from({ length: 20 }, () => "xx"), "ja"], languages)).toBeUndefined();
    expect(matchLocale(`ja-${"x".repeat(32)}`, languages)?.lang).toBe("ja");
    expect(matchLocale(`ja-${"x".repeat(33)}`, languages)).toBeUndefined();
    expect(matchLocale(`${" ".repeat(998)}ja`, languages)?.lang).toBe("ja");
    expect(matchLocale(`xx,${" ".repeat(1_000)}ja,`, languages)).toBeUndefined();
    // What is cut may be another tag.
    expect(matchLocale(`${" ".repeat(998)}ja-JP`, languages)).toBeUndefined();
  });

  test("or list has values that are no text among the twenty, each text with all of its tags", () => {
    const nothing = (count: number): unknown[] => Array.from({ length: count }, () => null);
    // The type of a list forbids them.
    const given = (list: unknown[]) => matchLocale(list as string[], languages)?.lang;
    expect(given([...nothing(19), "ja"])).toBe("ja");
    expect(given([...nothing(20), "ja"])).toBeUndefined();
    expect(given([null, `${"xx,".repeat(19)}ja`])).toBe("ja");
  });

  test("or list that can't be read leaves badges in English", () => {
    const list = new Proxy(["ja"], { get: () => expect.fail("thrown by a getter") });
    expect(matchLocale(list, languages)).toBeUndefined();
  });

  test("of 16 kB takes no more steps than a short one", () => {
    let steps = 0;
    const counted = languages.map(({ lang }) => ({
      get lang() {
        steps += 1;
        return lang;
      },
    }));
    const stepsFor = (header: string) => {
      steps = 0;
      matchLocale(header, counted);
      return steps;
    };
    const most = 20 * stepsFor("xx-Latn");
    const tags = (length: number) =>
      Array.from({ length }, (_, at) => `x${String.fromCharCode(97 + (at % 26))}-Latn`).join();
    for (const header of ["a-".repeat(8_000), tags(2_300), `a;${"q=1;".repeat(4_000)}`, "a".repeat(16_000)])
      expect(stepsFor(header)).toBeLessThanOrEqual(most);
  });
});

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
