import { describe, expect, test } from "vitest";
import type { Locale } from "../src/language/locale.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { breaches, breachesOfMeanings } from "./languageRules.ts";
import { locales } from "./locales.ts";

/** The labels that the note gives to more than one state. No other language may have any. */
const sharedInTheNote: Readonly<Record<string, readonly string[]>> = {
  en: ["Resuming"],
  "zh-CN": ["正在恢复", "正在搁置映像暂挂上传", "正在搁置映像上传"],
};

describe.each(locales.map((locale) => [locale.lang, locale] as const))("the locale %s", (lang, locale) => {
  test("has a canonical tag", () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
  });

  test("keeps to the rules for languages", () => {
    expect(breaches(locale, sharedInTheNote[lang])).toEqual([]);
  });
});

describe("a language that breaks a rule is told what to change:", () => {
  const french: Locale = { ...zhHans, lang: "fr" };

  test("two labels alike", () => {
    const twins: Locale = { ...french, task: { ...french.task, unpausing: "Reprise", resuming: "Reprise" } };
    expect(breaches(twins)).toEqual([
      'fr: "Reprise" is the label of task.unpausing and task.resuming. Give each a label of its own in src/locales/fr.ts.',
    ]);
  });

  test("a wrong placeholder", () => {
    const wrong: Locale = { ...french, server: { ...french.server, lockedBecause: "Verrouillé : {raison}" } };
    expect(breaches(wrong)).toEqual([
      'fr: server.lockedBecause has the placeholders {raison}, not {reason}. Mend "Verrouillé : {raison}" in src/locales/fr.ts.',
    ]);
  });

  test("an empty label, and one with spaces around it", () => {
    const empty: Locale = {
      ...french,
      power: { ...french.power, RUNNING: "" },
      server: { ...french.server, others: " Autres" },
    };
    expect(breaches(empty)).toEqual([
      "fr: power.RUNNING is empty. Give it a text in src/locales/fr.ts.",
      'fr: server.others is " Autres". Take away the spaces around it.',
    ]);
  });

  test("a missing label, and one too many", () => {
    const { ERROR: _, ...status } = french.status;
    // The point is a locale that its type would not let through.
    const half = { ...french, status: { ...status, ERREUR: "Erreur" } } as unknown as Locale;
    expect(breaches(half)).toEqual([
      "fr: status.ERROR has no label. Add it to src/locales/fr.ts.",
      "fr: status.ERREUR is no state. Remove it from src/locales/fr.ts.",
    ]);
  });

  test("two meanings alike", () => {
    const alike = { ...meanings, vm: { ...meanings.vm, paused: meanings.vm.suspended } };
    expect(breachesOfMeanings(alike)).toEqual(["en: the meaning of vm.suspended stands at another state too."]);
  });
});
