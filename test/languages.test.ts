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
  const french: Locale = { ...zhHans, lang: "fr" };

  test("two states with the same label", () => {
    const twins: Locale = { ...french, task: { ...french.task, unpausing: "Reprise", resuming: "Reprise" } };
    expect(breaches(twins)).toEqual([
      'fr: "Reprise" is the label of task.unpausing and task.resuming. Give each state its own label in src/locales/fr.ts.',
    ]);
  });

  test("a wrong placeholder", () => {
    const wrong: Locale = { ...french, server: { ...french.server, lockedBecause: "Verrouillé : {raison}" } };
    expect(breaches(wrong)).toEqual([
      'fr: server.lockedBecause has the placeholders {raison}, not {reason}. Change "Verrouillé : {raison}" in src/locales/fr.ts.',
    ]);
  });

  test("an empty label and a label with surrounding spaces", () => {
    const empty: Locale = {
      ...french,
      power: { ...french.power, RUNNING: "" },
      server: { ...french.server, others: " Autres" },
    };
    expect(breaches(empty)).toEqual([
      "fr: power.RUNNING is empty. Add a text in src/locales/fr.ts.",
      'fr: server.others is " Autres". Remove the spaces around it.',
    ]);
  });

  test("a missing label and an extra one", () => {
    const { ERROR: _, ...status } = french.status;
    // The type of a locale forbids this.
    const half = { ...french, status: { ...status, ERREUR: "Erreur" } } as unknown as Locale;
    expect(breaches(half)).toEqual([
      "fr: status.ERROR has no label. Add it to src/locales/fr.ts.",
      "fr: status.ERREUR is not a state. Remove it from src/locales/fr.ts.",
    ]);
  });

  test("two states with the same meaning", () => {
    const alike = { ...meanings, vm: { ...meanings.vm, paused: meanings.vm.suspended } };
    expect(breachesOfMeanings(alike)).toEqual([
      "en: vm.suspended has the same meaning as another state. Give each state its own.",
    ]);
  });
});
