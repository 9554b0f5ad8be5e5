// The rules for every language. Each rule returns its breaches as sentences that name the language and the states,
// what is wrong, and what to change.

import { catalog, type ServerField } from "../src/catalog/catalog.ts";
import type { Locale } from "../src/language/locale.ts";
import type { Meanings } from "../src/language/meanings.ts";
import { en } from "../src/locales/en.ts";

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

/**
 * Labels that several states of one field share.
 * @param allowed the labels that may be shared
 */
function sharedLabels(locale: Locale, allowed: readonly string[]): readonly string[] {
  return fields.flatMap((field) => {
    const states = new Map<string, string[]>();
    for (const [state, label] of Object.entries<string>(locale[field]))
      states.set(label, [...(states.get(label) ?? []), state]);
    return [...states].flatMap(([label, [first, ...others]]) =>
      others.length === 0 || allowed.includes(label)
        ? []
        : [
            `${locale.lang}: "${label}" is the label of ${field}.${[first, ...others].join(` and ${field}.`)}. Give each state its own label in ${fileOf(locale.lang)}.`,
          ],
    );
  });
}

const placeholders = (text: string): string => [...text.matchAll(/\{.*?\}/g)].map(String).sort().join(" ") || "none";

/** Phrases whose placeholders differ from the English ones. */
function wrongPlaceholders({ lang, server }: Locale): readonly string[] {
  const english: Texts = en.server;
  return Object.entries<string>(server).flatMap(([phrase, text]) => {
    const [has, needs] = [placeholders(text), placeholders(english[phrase] ?? "")];
    return has === needs
      ? []
      : [`${lang}: server.${phrase} has the placeholders ${has}, not ${needs}. Change "${text}" in ${fileOf(lang)}.`];
  });
}

/** All breaches of the rules in a language. */
export function breaches(locale: Locale, allowed: readonly string[] = []): readonly string[] {
  return [
    ...missingLabels(locale),
    ...[...fields, "server" as const].flatMap((table) => blanks(locale.lang, table, locale[table])),
    ...sharedLabels(locale, allowed),
    ...wrongPlaceholders(locale),
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
