import { describe, expect, test } from "vitest";
import type { Locale } from "../src/language/locale.ts";
import { de } from "../src/locales/de.ts";
import { en } from "../src/locales/en.ts";
import { fr } from "../src/locales/fr.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { exportName } from "../tools/words/languageFile.ts";
import { files, report } from "../tools/words/missing.ts";
import { localeTables, missingIn } from "../tools/words/tables.ts";
import facts from "./data/languages.json" with { type: "json" };
import { headOf, type LanguageHead, readHead } from "./support/languageHeads.ts";
import { breachesOf, breachesOfMeanings, sentenceOf } from "./support/languageRules.ts";
import { localeFiles, locales } from "./support/locales.ts";

const breaches = (locale: Locale, head?: LanguageHead) =>
  breachesOf(locale, head).map((breach) => sentenceOf(locale.lang, breach));

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

  test("has its letters, loans and capitals in test/data/languages.json", () => {
    expect(Object.keys(facts)).toContain(lang);
  });

  test("gives a reason for every exception from the rules", () => {
    expect(headOf(lang).unexplained).toEqual([]);
  });

  test("follows the rules for languages", () => {
    expect(breaches(locale)).toEqual([]);
  });
});

describe("a language that lags behind the catalog", () => {
  // English, because no other language has to be complete.
  const { ERROR: _, ...status } = en.status;
  const { changes: __, ...server } = en.server;
  const half: Locale = { ...en, status, server };

  test("breaks no rule", () => {
    expect(breaches(half)).toEqual([]);
  });

  test("is told what it lacks, with English words and meanings, as lines to fill in", () => {
    const missing = missingIn(half, localeTables());
    expect(report({ path: "src/locales/en.ts", tag: "en", missing }).split("\n")).toEqual([
      "src/locales/en.ts lacks 2:",
      "  status: {",
      `    // Error: ${meanings.status.ERROR}`,
      '    ERROR: "",',
      "  },",
      "  server: {",
      "    // {count} states have changed.",
      '    changes: { one: "", other: "" },',
      "  },",
    ]);
  });

  test("is never English, whose words and sentences are complete", () => {
    expect(
      files
        .filter(({ tag }) => tag === "en")
        .map(report)
        .join(""),
    ).toBe("");
  });
});

describe("the message for a broken language says what to change:", () => {
  test("two states with the same label", () => {
    const twins: Locale = { ...zhHans, task: { ...zhHans.task, resuming: "恢复", restoring: "恢复" } };
    expect(breaches(twins)).toEqual([
      'zh-Hans: "恢复" is the label of task.resuming and task.restoring. Give each state its own label in src/locales/zh-Hans.ts.',
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
      'zh-Hans: server.others is " 其他". Remove the spaces around it in src/locales/zh-Hans.ts.',
    ]);
  });

  test("a label that belongs to no state", () => {
    // The type of a locale forbids this.
    const extra = { ...zhHans, status: { ...zhHans.status, ERREUR: "错" } } as Locale;
    expect(breaches(extra)).toEqual(["zh-Hans: status.ERREUR is not a state. Remove it in src/locales/zh-Hans.ts."]);
  });

  test("a label that is English, in another script, too long, or decomposed", () => {
    const power = {
      ...zhHans.power,
      RUNNING: "Running",
      SUSPENDED: "Приостановлен",
      CRASHED: "已".repeat(35),
      FAILED: "é\u0301",
    };
    expect(breaches({ ...zhHans, power })).toEqual([
      `zh-Hans: power.CRASHED is "${"已".repeat(35)}", 35 characters of at most 34. Shorten it in src/locales/zh-Hans.ts.`,
      'zh-Hans: power.RUNNING is "Running", in letters of another script. Change it in src/locales/zh-Hans.ts.',
      'zh-Hans: power.SUSPENDED is "Приостановлен", in letters of another script. Change it in src/locales/zh-Hans.ts.',
      expect.stringContaining("zh-Hans: power.FAILED is"),
      'zh-Hans: power.SUSPENDED is "Приостановлен", without "挂起". Change it in src/locales/zh-Hans.ts.',
      'zh-Hans: power.RUNNING is "Running", with "running" in English. Translate it in src/locales/zh-Hans.ts.',
    ]);
  });

  test("a word of another stem, an English word, and wrong capitals", () => {
    const task = { ...de.task, unpausing: "Wird fortgeführt", deleting: "wird gelöscht" };
    expect(breaches({ ...de, task })).toEqual([
      'de: task.unpausing is "Wird fortgeführt", without "paus". Change it in src/locales/de.ts.',
      'de: task.deleting is "wird gelöscht", with the wrong capitals. Change it in src/locales/de.ts.',
    ]);
    expect(breaches({ ...fr, vm: { ...fr.vm, paused: "En Pause", error: "Error" } })).toEqual([
      'fr: vm.paused is "En Pause", with the wrong capitals. Change it in src/locales/fr.ts.',
      'fr: vm.error is "Error", with "error" in English. Translate it in src/locales/fr.ts.',
    ]);
  });

  test("a head without a stem, and an exception without a reason", () => {
    const head = readHead("Stems: pause = paus.\n * Exceptions: task.resuming; vm.paused (usage). More");
    expect(breaches(de, head)[0]).toBe(
      'de: the head names no stem for "suspend". Add it after "Stems:" in src/locales/de.ts.',
    );
    expect(head.exceptions).toEqual(["task.resuming", "vm.paused"]);
    expect(head.unexplained).toEqual(["task.resuming"]);
  });

  test("plural forms that the language does not have", () => {
    const server = { ...zhHans.server, changes: { one: "{count} 台", other: "{count} 台" } };
    expect(breaches({ ...zhHans, server })).toEqual([
      "zh-Hans: server.changes has the forms one, other, not other. Change it in src/locales/zh-Hans.ts.",
    ]);
  });

  test("a meaning that is two sentences", () => {
    const two = { ...meanings, vm: { ...meanings.vm, paused: "The guest is frozen. Unpause it." } };
    expect(breachesOfMeanings(two)).toEqual(["en: vm.paused is not one sentence. Change it in src/meanings/en.ts."]);
  });

  test("two states with the same meaning", () => {
    const sentence = "The guest is frozen.";
    const alike = { ...meanings, vm: { ...meanings.vm, paused: sentence, suspended: sentence } };
    expect(breachesOfMeanings(alike)).toEqual([
      "en: vm.suspended has the same meaning as another state. Give each state its own in src/meanings/en.ts.",
    ]);
  });
});
