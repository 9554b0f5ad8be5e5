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

/** A table of a language's file: `power`, `labels`, `octavia.hints`. */
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

const serverTables: readonly Table[] = Object.keys(catalog).flatMap((name) =>
  Object.values<Field>(serverFields)
    .filter(({ id }) => id === name)
    .map(tableOf),
);

const serviceFields = Object.values<Field>(services);
const serviceTables = (service: string): readonly Table[] =>
  serviceFields.filter(({ id }) => id.startsWith(`${service}.`)).map(tableOf);

const serviceIds = [...new Set(serviceFields.map(({ id }) => id.replace(/\..*/, "")))];
const hintTables = (service: string): readonly Table[] => {
  const hints = english[`../../src/catalog/${service}/en.ts`]?.enHints;
  return hints ? [phrases(`${service}.hints`, hints)] : [];
};

/** The labels by state, and the phrases beside them: those of servers, or of a service. */
export const labelTables = (service?: string): readonly Table[] =>
  service === undefined
    ? [...serverTables, phrases("server", enServer)]
    : [...serviceTables(service), ...hintTables(service)];

/** The words of `src/locales/services/<tag>.ts`: one for each English label, with the meaning of a state that has it. */
const serviceWords = (): Table => ({
  name: "labels",
  texts: [
    ...new Map(
      serviceFields
        .flatMap((field) => tableOf(field).texts)
        .reverse() // of equal ones, a map keeps the last
        .map((text) => [text.english, { ...text, key: String(text.english) }] as const),
    ).values(),
  ].reverse(),
});

/** The tables of `src/locales/<tag>.ts`, or of `src/locales/services/<tag>.ts`. */
export const localeTables = (folder?: string): readonly Table[] =>
  folder === undefined ? labelTables() : [serviceWords(), ...serviceIds.flatMap(hintTables)];

/** The tables of `src/meanings/<tag>.ts`, or of a service's `src/meanings/<service>/<tag>.ts`. */
export const meaningTables = (service?: string): readonly Table[] =>
  service === undefined ? [phrases("leading", meanings.leading), ...serverTables] : serviceTables(service);

/** The label of a state in a language, as a badge finds it: that of the state itself, or that of its English label. */
export const labelIn = (language: object | undefined, table: string, { key, english: label }: Text): unknown =>
  textIn(language, table, key) ?? (typeof label === "string" ? textIn(language, "labels", label) : undefined);

/** What a language lacks of its tables: the missing texts alone. */
export const missingIn = (language: object, tables: readonly Table[]): readonly Table[] =>
  tables
    .map(({ name, texts }) => ({ name, texts: texts.filter(({ key }) => textIn(language, name, key) === undefined) }))
    .filter(({ texts }) => texts.length > 0);
