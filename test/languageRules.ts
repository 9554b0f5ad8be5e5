// The rules for every language. Each rule returns its breaches as sentences that name the language and the states,
// what is wrong, and what to change.

import { catalog, type ServerField } from "../src/catalog/catalog.ts";
import type { Locale } from "../src/language/locale.ts";
import type { Meanings } from "../src/language/meanings.ts";
import { en } from "../src/locales/en.ts";
import facts from "./data/languages.json" with { type: "json" };
import type { LanguageHead } from "./languageHeads.ts";
import { breachesOfWords } from "./wordRules.ts";

// `Object.keys` returns string[]; the keys of the catalog are the fields.
const fields = Object.keys(catalog) as readonly ServerField[];

type Texts = Readonly<Record<string, string>>;

const fileOf = (lang: string) => `src/locales/${lang}.ts`;

/** Texts that are blank or have surrounding white space. */
function blanks(lang: string, table: string, texts: Texts): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    if (text.trim() === "") return [`${lang}: ${table}.${name} is empty. Add a text in ${fileOf(lang)}.`];
    return text === text.trim() ? [] : [`${lang}: ${table}.${name} is "${text}". Remove the spaces around it.`];
  });
}

/** States without a label, and labels without a state. */
function missingLabels({ lang, ...locale }: Locale): readonly string[] {
  return fields.flatMap((field) => {
    const [labels, states] = [Object.keys(locale[field]), Object.keys(catalog[field])];
    return [
      ...states
        .filter((state) => !labels.includes(state))
        .map((state) => `${lang}: ${field}.${state} has no label. Add it to ${fileOf(lang)}.`),
      ...labels
        .filter((label) => !states.includes(label))
        .map((label) => `${lang}: ${field}.${label} is not a state. Remove it from ${fileOf(lang)}.`),
    ];
  });
}

/** Labels that several states of one field share. */
function sharedLabels(locale: Locale, { exceptions }: LanguageHead): readonly string[] {
  return fields.flatMap((field) => {
    const states = new Map<string, string[]>();
    for (const [state, label] of Object.entries<string>(locale[field]))
      if (!exceptions.includes(`${field}.${state}`)) states.set(label, [...(states.get(label) ?? []), state]);
    return [...states].flatMap(([label, [first, ...others]]) =>
      others.length === 0
        ? []
        : [
            `${locale.lang}: "${label}" is the label of ${field}.${[first, ...others].join(` and ${field}.`)}. Give each state its own label in ${fileOf(locale.lang)}.`,
          ],
    );
  });
}

type Phrase = readonly [name: string, text: string, english: string, form: string];

/** The phrases of a language by name, each plural form by itself: `changes.one`. */
const phrasesOf = ({
  server,
}: Locale): readonly (readonly [name: string, text: string, english: string, form: string])[] =>
  Object.entries<string | Readonly<Record<string, string>>>(server).flatMap(([phrase, text]): readonly Phrase[] => {
    const english: string | { readonly other: string } = en.server[phrase as keyof typeof en.server] ?? "";
    const source = typeof english === "string" ? english : english.other;
    return typeof text === "string"
      ? [[phrase, text, source, ""]]
      : Object.entries(text).map(([form, each]): Phrase => [`${phrase}.${form}`, each, source, form]);
  });

const placeholders = (text: string): string => [...text.matchAll(/\{.*?\}/g)].map(String).sort().join(" ") || "none";

/** The plural forms that may name their number in words: "a server", "two servers". */
const NAMING_THEIR_NUMBER = ["zero", "one", "two"];

/** Phrases whose placeholders differ from the English ones. */
function wrongPlaceholders(locale: Locale): readonly string[] {
  return phrasesOf(locale).flatMap(([phrase, text, english, form]) => {
    const [has, needs] = [placeholders(text), placeholders(english)];
    return has === needs || (has === "none" && NAMING_THEIR_NUMBER.includes(form))
      ? []
      : [
          `${locale.lang}: server.${phrase} has the placeholders ${has}, not ${needs}. Change "${text}" in ${fileOf(locale.lang)}.`,
        ];
  });
}

/** Phrases with a number whose forms are not the plural categories of the language. */
function wrongPlurals({ lang, server }: Locale): readonly string[] {
  const needs = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort().join(", ");
  return Object.entries(server).flatMap(([phrase, forms]) => {
    const has = typeof forms === "string" ? needs : Object.keys(forms).sort().join(", ");
    return has === needs
      ? []
      : [`${lang}: server.${phrase} has the forms ${has}, not ${needs}. Change it in ${fileOf(lang)}.`];
  });
}

/** The longest label: this many characters, or this many times the English one. */
const LONGEST = { characters: 34, times: 2.2 };

/** Labels that are too long for a table. */
function longLabels(locale: Locale): readonly string[] {
  return fields.flatMap((field) => {
    const english: Texts = en[field];
    return Object.entries<string>(locale[field]).flatMap(([state, label]) => {
      const [length, limit] = [
        [...label].length,
        Math.floor(Math.max(LONGEST.characters, LONGEST.times * (english[state] ?? "").length)),
      ];
      return length <= limit
        ? []
        : [
            `${locale.lang}: ${field}.${state} is "${label}", ${length} characters of at most ${limit}. Shorten it in ${fileOf(locale.lang)}.`,
          ];
    });
  });
}

interface Facts {
  /** A character class of the language's letters. */
  readonly script: string;
  readonly loans: readonly string[];
}

/** Letters that every language may use: abbreviations, and Nova's own names. */
const INTERNATIONAL = /\b(API|CPU|ID|Nova|[A-Z]{2,}(_[A-Z]+)*)\b/g;

/** Labels in the letters of another script. */
function foreignLabels(locale: Locale): readonly string[] {
  const { script, loans }: Facts = (facts as Readonly<Record<string, Facts>>)[locale.lang] ?? {
    script: "\\p{L}",
    loans: [],
  };
  const own = new RegExp(`^(?:${script}|[^\\p{L}])*$`, "u");
  return fields.flatMap((field) => {
    return Object.entries<string>(locale[field]).flatMap(([state, label]) => {
      const words = loans.reduce((text, loan) => text.replaceAll(loan, ""), label.replace(INTERNATIONAL, ""));
      return own.test(words)
        ? []
        : [
            `${locale.lang}: ${field}.${state} is "${label}", in letters of another script. Change it in ${fileOf(locale.lang)}.`,
          ];
    });
  });
}

/** Texts that are not in Unicode's composed form (NFC), in which they are compared and searched. */
function decomposed(locale: Locale): readonly string[] {
  const texts = [
    ...fields.flatMap((field) =>
      Object.entries<string>(locale[field]).map(([state, text]) => [`${field}.${state}`, text] as const),
    ),
    ...phrasesOf(locale).map(([name, text]) => [`server.${name}`, text] as const),
  ];
  return texts.flatMap(([name, text]) =>
    text === text.normalize("NFC")
      ? []
      : [`${locale.lang}: ${name} is not in NFC. Compose it in ${fileOf(locale.lang)}.`],
  );
}

/** All breaches of the rules in a language. */
export function breaches(locale: Locale, head: LanguageHead): readonly string[] {
  return [
    ...missingLabels(locale),
    ...fields.flatMap((field) => blanks(locale.lang, field, locale[field])),
    ...blanks(locale.lang, "server", Object.fromEntries(phrasesOf(locale))),
    ...sharedLabels(locale, head),
    ...wrongPlaceholders(locale),
    ...wrongPlurals(locale),
    ...longLabels(locale),
    ...foreignLabels(locale),
    ...decomposed(locale),
    ...breachesOfWords(locale, head),
  ];
}

/** Meanings that are blank, or shared by two states of one field. */
export function breachesOfMeanings(meanings: Meanings): readonly string[] {
  return [...fields, "leading" as const].flatMap((field) => {
    const texts: Texts = meanings[field];
    const twins = Object.keys(texts).filter((state, index, states) =>
      states.slice(0, index).some((other) => texts[other] === texts[state]),
    );
    return [
      ...blanks(meanings.lang, field, texts).map((breach) => breach.replace("src/locales", "src/meanings")),
      ...twins.map(
        (state) =>
          `${meanings.lang}: ${field}.${state} has the same meaning as another state. Give each state its own.`,
      ),
    ];
  });
}
