// The rules for the servers' words in every language. Each rule returns its breaches, which say what is wrong and what to change.

import { catalog } from "../../src/catalog/nova/catalog.ts";
import type { Locale } from "../../src/language/locale.ts";
import type { Meanings } from "../../src/language/meanings.ts";
import { en } from "../../src/locales/en.ts";
import { blanks, breachesOfLabels } from "./labelRules.ts";
import { type Breach, factsOf, fields, labelsOf } from "./languageFacts.ts";
import { headOf, type LanguageHead } from "./languageHeads.ts";
import { serverOperations } from "./wordRules.ts";

type Texts = Readonly<Record<string, string>>;

/** A language to check, with what its head says. */
interface Checked {
  readonly locale: Locale;
  readonly head: LanguageHead;
}

type Phrase = readonly [key: string, text: string, english: string, form: string];

/** The phrases of a language, each plural form by itself: `server.changes.one`. */
const phrasesOf = ({ server }: Locale): readonly Phrase[] =>
  Object.entries<string | Texts>(server).flatMap(([phrase, text]): readonly Phrase[] => {
    const english: string | { readonly other: string } = en.server[phrase as keyof typeof en.server] ?? "";
    const source = typeof english === "string" ? english : english.other;
    return typeof text === "string"
      ? [[`server.${phrase}`, text, source, ""]]
      : Object.entries(text).map(([form, each]): Phrase => [`server.${phrase}.${form}`, each, source, form]);
  });

/** Labels without a state. A state without a label is shown in English: `npm run words` lists it. */
const extraLabels = ({ locale }: Checked): readonly Breach[] =>
  fields.flatMap((field) =>
    Object.keys(locale[field])
      .filter((state) => !(state in catalog[field]))
      .map((state) => ({ key: `${field}.${state}`, text: `${field}.${state} is not a state. Remove it` })),
  );

/** Labels that several states of one field share. */
const sharedLabels = ({ locale, head }: Checked): readonly Breach[] =>
  fields.flatMap((field) => {
    const states = new Map<string, string[]>();
    for (const [state, label] of Object.entries<string>(locale[field])) {
      const key = `${field}.${state}`;
      if (!head.exceptions.includes(key)) states.set(label, [...(states.get(label) ?? []), key]);
    }
    return [...states].flatMap(([label, [first = "", ...others]]) =>
      others.length === 0
        ? []
        : {
            key: first,
            text: `"${label}" is the label of ${[first, ...others].join(" and ")}. Give each state its own label`,
          },
    );
  });

/** The placeholders in a text, as a text to compare. */
export const placeholders = (text: string): string =>
  [...text.matchAll(/\{.*?\}/g)].map(String).sort().join(" ") || "none";

/** The plural forms that may name their number in words: "a server", "two servers". */
const NAMING_THEIR_NUMBER = ["zero", "one", "two"];

/** Phrases whose placeholders differ from the English ones. */
const wrongPlaceholders = ({ locale }: Checked): readonly Breach[] =>
  phrasesOf(locale).flatMap(([key, text, english, form]) => {
    const [has, needs] = [placeholders(text), placeholders(english)];
    return has === needs || (has === "none" && NAMING_THEIR_NUMBER.includes(form))
      ? []
      : { key, text: `${key} has the placeholders ${has}, not ${needs}. Change "${text}"` };
  });

/** Phrases with a number whose forms are not the plural categories of the language. */
function wrongPlurals({ locale: { lang, server } }: Checked): readonly Breach[] {
  const needs = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort().join(", ");
  return Object.entries(server).flatMap(([phrase, forms]) => {
    const has = typeof forms === "string" ? needs : Object.keys(forms).sort().join(", ");
    const key = `server.${phrase}`;
    return has === needs ? [] : { key, text: `${key} has the forms ${has}, not ${needs}. Change it` };
  });
}

const rules: readonly ((checked: Checked) => readonly Breach[])[] = [
  extraLabels,
  ({ locale }) => blanks([...labelsOf(locale), ...phrasesOf(locale)]),
  sharedLabels,
  wrongPlaceholders,
  wrongPlurals,
  ({ locale, head }) => {
    const { lang } = locale;
    const labels = labelsOf(locale);
    return breachesOfLabels(
      { lang, labels, head, facts: factsOf(lang), operations: serverOperations },
      phrasesOf(locale),
    );
  },
];

/** All breaches of the rules in a language. */
export const breachesOf = (locale: Locale, head: LanguageHead = headOf(locale.lang)): readonly Breach[] =>
  rules.flatMap((rule) => rule({ locale, head }));

/** A breach as a sentence that names the language and its file. */
export const sentenceOf = (lang: string, { text }: Breach): string => `${lang}: ${text} in src/locales/${lang}.ts.`;

/** A text is one sentence. */
export const ONE_SENTENCE = /^(?!.*[.!?]\s|.*[。！？].).*[.。]$/su;

/** Meanings that are blank, no sentence, or shared by two states of one field. */
export function breachesOfMeanings(meanings: Meanings): readonly string[] {
  return [...fields, "leading" as const]
    .flatMap((field): readonly Breach[] => {
      const texts: Texts = meanings[field];
      const keys = Object.keys(texts);
      const isTwin = (state: string, index: number) =>
        keys.slice(0, index).some((other) => texts[other] === texts[state]);
      return [
        ...blanks(Object.entries(texts).map(([state, text]) => [`${field}.${state}`, text])),
        ...keys
          .filter((state) => !ONE_SENTENCE.test(texts[state] ?? ""))
          .map((state) => ({ key: state, text: `${field}.${state} is not one sentence. Change it` })),
        ...keys.filter(isTwin).map((state) => ({
          key: state,
          text: `${field}.${state} has the same meaning as another state. Give each state its own`,
        })),
      ];
    })
    .map(({ text }) => `${meanings.lang}: ${text} in src/meanings/${meanings.lang}.ts.`);
}
