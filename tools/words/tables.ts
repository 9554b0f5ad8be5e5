// Every text that a language can have, with its English words and its meaning.

import { catalog } from "../../src/catalog/nova/catalog.ts";
import { enServer } from "../../src/catalog/nova/enServer.ts";
import { services } from "../../src/entries/services.ts";
import { serverFields } from "../../src/entries/states.ts";
import { en as meanings } from "../../src/meanings/en.ts";
import type { Plural } from "../../src/resource/hints.ts";
import type { Field } from "../../src/state/field.ts";
import { nonEmptyText, property } from "../../src/state/untrusted.ts";

/** A text that a language should have. */
export interface Text {
  readonly key: string;
  /** What it says in English; for a sentence, the label of its state. */
  readonly english: string | Plural;
  readonly meaning?: string | undefined;
}

/** A table of a language's file: `power`, `cinder.volume`, `octavia.hints`. */
export interface Table {
  readonly name: string;
  readonly texts: readonly Text[];
}

const english = import.meta.glob<{ readonly enHints?: Readonly<Record<string, string>> }>("../../src/catalog/*/en.ts", {
  eager: true,
});
const sentences = Object.assign(
  {},
  meanings,
  ...Object.values(
    import.meta.glob<Readonly<Record<string, object>>>("../../src/meanings/*/en.ts", { eager: true }),
  ).flatMap(Object.values),
);

/** A text of a language, by table and key, if it has it. */
export const textIn = (language: object | undefined, table: string, key: string): unknown =>
  property(property(language, table), key);

const tableOf = ({ id, words }: Field): Table => ({
  name: id,
  texts: Object.entries(words).map(([key, label]) => ({
    key,
    english: label,
    meaning: nonEmptyText(textIn(sentences, id, key)),
  })),
});

const phrases = (name: string, words: Readonly<Record<string, string | Plural>>): Table => ({
  name,
  texts: Object.entries(words).map(([key, phrase]) => ({ key, english: phrase })),
});

const fieldsOf = (service: string | undefined): readonly Field[] =>
  service === undefined
    ? Object.keys(catalog).flatMap((name) => Object.values<Field>(serverFields).filter(({ id }) => id === name))
    : Object.values<Field>(services).filter(({ id }) => id.startsWith(`${service}.`));

/** The tables of `src/locales/<tag>.ts`, or of a service's `src/locales/<service>/<tag>.ts`. */
export function localeTables(service?: string): readonly Table[] {
  const states = fieldsOf(service).map(tableOf);
  if (service === undefined) return [...states, phrases("server", enServer)];
  const hints = english[`../../src/catalog/${service}/en.ts`]?.enHints;
  return hints ? [...states, phrases(`${service}.hints`, hints)] : states;
}

/** The tables of `src/meanings/<tag>.ts`, or of a service's `src/meanings/<service>/<tag>.ts`. */
export function meaningTables(service?: string): readonly Table[] {
  const states = fieldsOf(service).map(tableOf);
  return service === undefined ? [phrases("leading", meanings.leading), ...states] : states;
}

/** What a language lacks of its tables: the missing texts alone. */
export const missingIn = (language: object, tables: readonly Table[]): readonly Table[] =>
  tables
    .map(({ name, texts }) => ({ name, texts: texts.filter(({ key }) => textIn(language, name, key) === undefined) }))
    .filter(({ texts }) => texts.length > 0);
