import { services } from "../../src/entries/services.ts";
import { serverFields } from "../../src/entries/states.ts";
import type { Field } from "../../src/state/field.ts";
import { resourceOf } from "../../test/support/resourceOf.ts";
import { files } from "../../tools/words/missing.ts";
import { labelIn, labelTables, meaningTables, type Table, type Text, textIn } from "../../tools/words/tables.ts";
import { serviceNames } from "../services/names.ts";
import type { Labeled } from "./clashes.ts";

/** The folder of a text in src: labels are in `locales`, sentences in `meanings`. */
export type Kind = "locales" | "meanings";

/** What is translated together: servers, or a service. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly locales: readonly Table[];
  readonly meanings: readonly Table[];
}

const partOf = (id: string, name: string, service?: string): Part => ({
  id,
  name,
  locales: labelTables(service),
  meanings: meaningTables(service),
});

/** Servers first, then the services. */
export const parts: readonly Part[] = [
  partOf("servers", "Nova’s servers"),
  ...Object.entries(serviceNames).map(([service, { name }]) => partOf(service, name, service)),
];

/** Every field that holds a state, by its id. */
export const fieldsById: ReadonlyMap<string, Field> = new Map(
  [...Object.values<Field>(serverFields), ...Object.values<Field>(services)].map((field) => [field.id, field]),
);

const together = new Map<string, object>();
for (const { kind, tag, language } of files)
  together.set(`${kind} ${tag}`, { ...together.get(`${kind} ${tag}`), ...language });

/** A text in a language, if it has it. The English labels of services are in the catalog, not in a file of English. */
export function textOf(kind: Kind, tag: string, { name }: Table, text: Text): unknown {
  const language = together.get(`${kind} ${tag}`);
  if (kind === "meanings") return textIn(language, name, text.key);
  return labelIn(language, name, text) ?? (/^en\b/.test(tag) ? text.english : undefined);
}

/** How many texts a language has, of how many. */
export function shareOf(kind: Kind, tag: string, of: readonly Part[]) {
  const texts = of.flatMap((part) => part[kind].flatMap((table) => table.texts.map((text) => ({ table, text }))));
  const has = texts.filter(({ table, text }) => textOf(kind, tag, table, text) !== undefined);
  return { has: has.length, of: texts.length };
}

/** The file of a language for a part: the labels of all services are in one. */
export const fileOf = (kind: Kind, tag: string, part: Part): string | undefined =>
  files.find((file) => {
    const isOf = ({ name }: Table) => name in file.language || (part.id !== "servers" && "labels" in file.language);
    return file.kind === kind && file.tag === tag && part[kind].some(isOf);
  })?.path;

/** Every label of a language, with the resource that it belongs to. */
export const labelsOf = (tag: string): readonly Labeled[] =>
  parts.flatMap((part) =>
    part.locales.flatMap((table) =>
      fieldsById.has(table.name)
        ? table.texts.flatMap((text) => {
            const label = textOf("locales", tag, table, text);
            const resource = part.id === "servers" ? "server" : resourceOf(table.name);
            return typeof label === "string"
              ? [{ resource, field: table.name, state: text.key, label, english: String(text.english) }]
              : [];
          })
        : [],
    ),
  );
