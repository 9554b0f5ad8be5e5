// The rules for the words of services in every language: those for servers' labels, and that both agree in their stems.

import { services } from "../../src/entries/services.ts";
import type { ServicesLocale } from "../../src/language/service.ts";
import type { Field } from "../../src/state/field.ts";
import { describeState } from "../../src/words/describeState.ts";
import { localeTables, type Table, textIn } from "../../tools/words/tables.ts";
import { blanks, breachesOfLabels } from "./labelRules.ts";
import { type Breach, factsOf, type Label } from "./languageFacts.ts";
import { headOf, type LanguageHead } from "./languageHeads.ts";
import { placeholders } from "./languageRules.ts";
import { resourceOf } from "./resourceOf.ts";
import { serviceHeadOf } from "./serviceHeads.ts";

type Texts = Readonly<Record<string, string>>;

const fields = Object.values<Field>(services);
const english = new Set(fields.flatMap(({ words }) => Object.values(words)));
const hintTables = localeTables("services").filter(({ name }) => name.endsWith(".hints"));

/** The tables of single states in a language: `trove.instance`. */
const exceptionsOf = (locale: ServicesLocale): readonly (readonly [id: string, texts: Texts])[] =>
  fields.flatMap(({ id }) => {
    // A field's id is typed string; that of a service's has a dot.
    const texts = locale[id as `${string}.${string}`];
    return texts ? [[id, texts] as const] : [];
  });

/** The labels of a language, as its file has them. */
const labelsOf = (locale: ServicesLocale): readonly Label[] => [
  ...Object.entries(locale.labels).map(([source, label]): Label => [`"${source}"`, label, source]),
  ...exceptionsOf(locale).flatMap(([id, texts]) =>
    Object.entries(texts).map(
      ([state, label]): Label => [`${id}.${state}`, label, fields.find((field) => field.id === id)?.words[state] ?? ""],
    ),
  ),
];

/** The phrases of a language, with the English ones. */
const phrasesOf = (locale: ServicesLocale) =>
  hintTables.flatMap(({ name, texts }: Table) =>
    texts.flatMap(({ key, english: source }) => {
      const text = textIn(locale, name, key);
      return typeof text === "string" ? [[`${name}.${key}`, text, String(source)] as const] : [];
    }),
  );

/** Words whose English no state has, and words for states that are none. */
const extraWords = (locale: ServicesLocale): readonly Breach[] =>
  [
    ...Object.keys(locale.labels)
      .filter((label) => !english.has(label))
      .map((label) => `"${label}"`),
    ...exceptionsOf(locale).flatMap(([id, texts]) =>
      Object.keys(texts)
        .filter((state) => !fields.some((field) => field.id === id && state in field.words))
        .map((state) => `${id}.${state}`),
    ),
  ].map((key) => ({ key, text: `${key} is the label of no state. Remove it` }));

/** Labels that states of one resource share, unless English has one word for them. */
function sharedLabels(locale: ServicesLocale): readonly Breach[] {
  const seen = new Map<string, { readonly key: string; readonly source: string | undefined }>();
  return fields.flatMap((field) =>
    Object.keys(field.states)
      .filter((state) => state !== "unknown")
      .flatMap((state) => {
        const { label } = describeState(field, state, { locale });
        const [place, key] = [`${resourceOf(field.id)}: ${label}`, `${field.id}.${state}`];
        const source = field.words[state];
        const other = seen.get(place);
        seen.set(place, { key, source });
        return other && other.source !== source
          ? { key, text: `"${label}" is the label of ${other.key} and ${key}. Give each state its own label` }
          : [];
      }),
  );
}

/** Phrases whose placeholders differ from the English ones. */
const wrongPlaceholders = (locale: ServicesLocale): readonly Breach[] =>
  phrasesOf(locale).flatMap(([key, text, source]) =>
    placeholders(text) === placeholders(source)
      ? []
      : {
          key,
          text: `${key} has the placeholders ${placeholders(text)}, not ${placeholders(source)}. Change "${text}"`,
        },
  );

/** The English words for the operations that servers know, too. */
const OPERATIONS: Readonly<Record<string, RegExp>> = {
  pause: /paus/i,
  suspend: /suspend/i,
  rescue: /rescu/i,
  snapshot: /snapshot/i,
  reboot: /reboot/i,
  rebuild: /rebuild/i,
  resize: /resizing or/i,
  delete: /delet/i,
};

/** All breaches of the rules for the words of services in a language. */
export function breachesOfServices(
  locale: ServicesLocale,
  { stems }: LanguageHead = headOf(locale.lang),
  own: LanguageHead = serviceHeadOf(locale.lang),
): readonly Breach[] {
  const labels = labelsOf(locale);
  const operations = Object.fromEntries(
    Object.entries(OPERATIONS).map(([operation, word]) => [
      operation,
      labels.filter(([, , source]) => word.test(source)).map(([key]) => key),
    ]),
  );
  const head: LanguageHead = {
    ...own,
    stems: Object.fromEntries(
      Object.entries(stems).map(([operation, each]) => [operation, [...each, ...(own.stems[operation] ?? [])]]),
    ),
  };
  return [
    ...extraWords(locale),
    ...blanks([...labels, ...phrasesOf(locale)]),
    ...sharedLabels(locale),
    ...wrongPlaceholders(locale),
    ...breachesOfLabels(
      { lang: locale.lang, labels, head, facts: factsOf(locale.lang), operations },
      phrasesOf(locale),
    ),
  ];
}
