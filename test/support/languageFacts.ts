// A language to check: its labels, and what is known of it.

import { catalog, type ServerField } from "../../src/catalog/nova/catalog.ts";
import type { Locale } from "../../src/language/locale.ts";
import { en } from "../../src/locales/en.ts";
import facts from "../data/languages.json" with { type: "json" };
import type { LanguageHead } from "./languageHeads.ts";

/** What is known of a language, from the style facts of OpenStack's own translations. */
export interface Facts {
  /** A character class of the language's letters. */
  readonly script: string;
  /** Words that stay as they are in English, because the field uses them so. */
  readonly loans: readonly string[];
  /** Words of the language that are spelled as in English. */
  readonly cognates: readonly string[];
  /** Which words of a label begin with a capital: the `first`, `every` word, the first and all `nouns`, or `none`. */
  readonly capitals: string;
}

const unknown: Facts = { script: "\\p{L}", loans: [], cognates: [], capitals: "none" };

/** The facts about a language. Of a language that nothing is known of, any letters and no loans. */
export const factsOf = (lang: string): Facts => (facts as Readonly<Record<string, Facts>>)[lang] ?? unknown;

/** What is wrong with one text of a language. */
export interface Breach {
  /** Where the text is: `task.pausing`, `server.changes.one`. Empty if it is the head of the file. */
  readonly key: string;
  readonly text: string;
}

/** A label of a language, by the place where it stands: `task.pausing`. */
export type Label = readonly [key: string, label: string, english: string];

/** The labels of a language to check, of servers or of services, with what else is known of it. */
export interface CheckedLabels {
  readonly lang: string;
  readonly labels: readonly Label[];
  readonly head: LanguageHead;
  readonly facts: Facts;
  /** The labels that tell of one operation, by its name in `head.stems`. */
  readonly operations: Readonly<Record<string, readonly string[]>>;
}

/** The fields of a server. */
// `Object.keys` returns string[]; the keys of the catalog are the fields.
export const fields = Object.keys(catalog) as readonly ServerField[];

/** The labels of a language for servers. */
export const labelsOf = (locale: Locale): readonly Label[] =>
  fields.flatMap((field) => {
    const english: Readonly<Record<string, string>> = en[field];
    return Object.entries<string>(locale[field]).map(
      ([state, label]) => [`${field}.${state}`, label, english[state] ?? ""] as const,
    );
  });
