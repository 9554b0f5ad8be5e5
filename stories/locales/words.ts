import type { Field } from "../../src/entries/services.ts";
import { resourceOf } from "../../test/support/resourceOf.ts";
import { files } from "../../tools/words/missing.ts";
import { labelIn, labelTables, meaningTables, type Table, type Text, textIn } from "../../tools/words/tables.ts";
import { allFields } from "../fields.tsx";
import { choices } from "../services/names.ts";
import type { Labeled } from "./clashes.ts";

/** The folders of texts in src, and what is in them. */
export const kinds = [
  { kind: "locales", title: "Labels" },
  { kind: "meanings", title: "Meanings" },
] as const;
export type Kind = (typeof kinds)[number]["kind"];

/** What is translated together: servers, or a service. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly locales: readonly Table[];
  readonly meanings: readonly Table[];
}

/** Servers first, then the services. */
export const parts: readonly Part[] = choices.map(([id, name]) => {
  const service = id === "servers" ? undefined : id;
  return { id, name, locales: labelTables(service), meanings: meaningTables(service) };
});

const together = new Map<string, object>();
for (const { kind, tag, language } of files)
  together.set(`${kind} ${tag}`, { ...together.get(`${kind} ${tag}`), ...language });

/** A text in a language, if it has it. The English labels of services are in the catalog, not in a file of English. */
function textOf(kind: Kind, tag: string, table: string, text: Text): unknown {
  const language = together.get(`${kind} ${tag}`);
  if (kind === "meanings") return textIn(language, table, text.key);
  return labelIn(language, table, text) ?? (/^en\b/.test(tag) ? text.english : undefined);
}

/** What a language has for a state, if it has it. */
export const wordsFor = (kind: Kind, tag: string, { id, words }: Field, state: string): unknown =>
  textOf(kind, tag, id, { key: state, english: words[state] ?? "" });

/** How many texts a language has, of how many. */
export function shareOf(kind: Kind, tag: string, of: readonly Part[]) {
  const texts = of
    .flatMap((part) => part[kind])
    .flatMap((table) => table.texts.map((text) => textOf(kind, tag, table.name, text)));
  return { has: texts.filter((text) => text !== undefined).length, of: texts.length };
}

/** The file of a language for a part: the labels of all services are in one. */
export const fileOf = (kind: Kind, tag: string, part: Part): string | undefined =>
  files.find((file) => {
    const isOf = ({ name }: Table) => name in file.language || (part.id !== "servers" && "labels" in file.language);
    return file.kind === kind && file.tag === tag && part[kind].some(isOf);
  })?.path;

/** Every label of a language, with the resource that it belongs to. */
export const labelsOf = (tag: string): readonly Labeled[] =>
  allFields.flatMap(({ field, part }) =>
    Object.entries(field.words).flatMap(([state, english]) => {
      const label = wordsFor("locales", tag, field, state);
      const resource = part === "servers" ? "server" : resourceOf(field.id);
      return typeof label === "string" ? [{ resource, field: field.id, state, label, english }] : [];
    }),
  );
