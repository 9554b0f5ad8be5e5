import { describe, expect, test } from "vitest";
import type { Locale } from "../src/language/locale.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { breaches, breachesOfMeanings } from "./languageRules.ts";
import { localeFiles, locales } from "./locales.ts";

/** Labels that the original note gives to more than one state. No other labels may be shared. */
const sharedInNote: Readonly<Record<string, readonly string[]>> = {
  en: ["Resuming"],
  "zh-CN": ["正在恢复", "正在搁置映像暂挂上传", "正在搁置映像上传"],
};

/** The name of a language's export: its tag in camel case. */
const exportName = (tag: string) => tag.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

describe.each(localeFiles)("src/locales/$tag.ts", ({ tag, exports }) => {
  test("exports the language of its tag under that name", () => {
    expect(Object.keys(exports), `Name the export of src/locales/${tag}.ts ${exportName(tag)}.`).toContain(
      exportName(tag),
    );
    expect(exports[exportName(tag)]?.lang, `Set lang to "${tag}" in src/locales/${tag}.ts.`).toBe(tag);
  });
});

describe.each(locales.map((locale) => [locale.lang, locale] as const))("the locale %s", (lang, locale) => {
  test("has a canonical tag", () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
  });

  test("follows the rules for languages", () => {
    expect(breaches(locale, sharedInNote[lang])).toEqual([]);
  });
});

describe("the message for a broken language says what to change:", () => {
  test("two states with the same label", () => {
    const twins: Locale = { ...zhHans, task: { ...zhHans.task, unpausing: "恢复", resuming: "恢复" } };
    expect(breaches(twins)).toEqual([
      'zh-Hans: "恢复" is the label of task.unpausing and task.resuming. Give each state its own label in src/locales/zh-Hans.ts.',
    ]);
  });

  test("a wrong placeholder", () => {
    const wrong: Locale = { ...zhHans, server: { ...zhHans.server, lockedBecause: "已锁定：{raison}" } };
    expect(breaches(wrong)).toEqual([
      'zh-Hans: server.lockedBecause has the placeholders {raison}, not {reason}. Change "已锁定：{raison}" in src/locales/zh-Hans.ts.',
    ]);
  });

  test("an empty label and a label with surrounding spaces", () => {
    const empty: Locale = {
      ...zhHans,
      power: { ...zhHans.power, RUNNING: "" },
      server: { ...zhHans.server, others: " 其他" },
    };
    expect(breaches(empty)).toEqual([
      "zh-Hans: power.RUNNING is empty. Add a text in src/locales/zh-Hans.ts.",
      'zh-Hans: server.others is " 其他". Remove the spaces around it.',
    ]);
  });

  test("a missing label and an extra one", () => {
    const { ERROR: _, ...status } = zhHans.status;
    // The type of a locale forbids this.
    const half = { ...zhHans, status: { ...status, ERREUR: "错" } } as unknown as Locale;
    expect(breaches(half)).toEqual([
      "zh-Hans: status.ERROR has no label. Add it to src/locales/zh-Hans.ts.",
      "zh-Hans: status.ERREUR is not a state. Remove it from src/locales/zh-Hans.ts.",
    ]);
  });

  test("a label that is English, in another script, too long, or decomposed", () => {
    const power = {
      ...zhHans.power,
      RUNNING: "Running",
      PAUSED: "Приостановлен",
      CRASHED: "已".repeat(35),
      FAILED: "é\u0301",
    };
    expect(breaches({ ...zhHans, power })).toEqual([
      `zh-Hans: power.CRASHED is "${"已".repeat(35)}", 35 characters of at most 34. Shorten it in src/locales/zh-Hans.ts.`,
      'zh-Hans: power.RUNNING is "Running", as in English. Translate it in src/locales/zh-Hans.ts.',
      'zh-Hans: power.PAUSED is "Приостановлен", in letters of another script. Change it in src/locales/zh-Hans.ts.',
      expect.stringContaining("zh-Hans: power.FAILED is"),
    ]);
  });

  test("plural forms that the language does not have", () => {
    const server = { ...zhHans.server, changes: { one: "{count} 台", other: "{count} 台" } };
    expect(breaches({ ...zhHans, server })).toEqual([
      "zh-Hans: server.changes has the forms one, other, not other. Change it in src/locales/zh-Hans.ts.",
    ]);
  });

  test("two states with the same meaning", () => {
    const alike = { ...meanings, vm: { ...meanings.vm, paused: meanings.vm.suspended } };
    expect(breachesOfMeanings(alike)).toEqual([
      "en: vm.suspended has the same meaning as another state. Give each state its own.",
    ]);
  });
});
