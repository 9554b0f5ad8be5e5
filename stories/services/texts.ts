import type { BadgeLocale } from "../../src/entries/index.ts";
import { languages } from "../languages.ts";

/** Texts by field, then by state. */
type Texts = Readonly<Record<`${string}.${string}`, Readonly<Record<string, string>>>>;
type ServiceTexts = Texts & { readonly lang: string };
type ByState = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

// Files, not imports: a service without a file in a language is left out.
const labelFiles: Modules = import.meta.glob("../../src/locales/*/*.ts", { eager: true });
const meaningFiles: Modules = import.meta.glob("../../src/meanings/*/en.ts", { eager: true });

const isTexts = (value: unknown): value is ServiceTexts =>
  typeof value === "object" && value !== null && "lang" in value;

const textsIn = (files: Modules): readonly ServiceTexts[] =>
  Object.values(files).flatMap((exported) => Object.values(exported).filter(isTexts));

function together(texts: readonly ServiceTexts[]): Texts {
  const all: Texts = {};
  for (const own of texts) Object.assign(all, own);
  return all;
}

const labels = textsIn(labelFiles);
const labelsByLanguage: ReadonlyMap<string, ByState> = new Map(
  languages.map(({ lang }) => [lang, together(labels.filter((own) => own.lang === lang))]),
);

// Kept, because a provider draws its badges again when its locale is another object.
const locales: ReadonlyMap<string, BadgeLocale> = new Map(
  languages.map((locale) => [locale.lang, { ...labelsByLanguage.get(locale.lang), ...locale }]),
);

/** A language with the words for servers, and for the services that have words in it. */
export const localeOf = (lang: string): BadgeLocale | undefined => locales.get(lang);

/** The labels of a state of a service, by language. A language without a file for the service is missing. */
export const labelsOf = (field: string, state: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...labelsByLanguage].flatMap(([lang, own]) => {
      const label = own[field]?.[state];
      return label === undefined ? [] : [[lang, label]];
    }),
  );

/** The meanings of the services in English, by field. A field without a file is missing. */
export const meanings: ByState = together(textsIn(meaningFiles));
