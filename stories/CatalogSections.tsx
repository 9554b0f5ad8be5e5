import type { ReactElement } from "react";
import { type Field, type StateEntry, serverFields } from "../src/entries/index.ts";
import { describeState } from "../src/entries/states.ts";
import { en as serverMeanings } from "../src/meanings/en.ts";
import { CatalogRow, type CatalogRowProps } from "./CatalogRow.tsx";
import { FieldBadge, fields, inputFor, statesOf } from "./fields.tsx";
import { languages } from "./languages.ts";
import { serviceNames } from "./services/names.ts";
import { apiValueOf, badgeOf, meaningOf, noteOf, serviceFields } from "./services/serviceFields.tsx";

/** Labels by language. */
export type Labels = Readonly<Record<string, string>>;

interface Row {
  /** Its place in the gallery: the field and the state. */
  readonly id: string;
  /** What it is called, for those who mistype it. */
  readonly names: readonly string[];
  /** All text in the row in lower case, for the search: also the words of every language. */
  readonly text: string;
  /** Its label in each language that has one. */
  readonly labels: Labels;
  readonly element: ReactElement;
}

/** A field with a row for each of its states. */
interface Section {
  readonly id: string;
  readonly service: string;
  readonly title: string;
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

/** The services to choose from, with Nova's servers as one of their own. */
export const choices: readonly (readonly [id: string, name: string])[] = [
  ["servers", "Nova’s servers"],
  ...Object.entries(serviceNames).map(([id, { name }]) => [id, name] as const),
];

// Elements are made once: React passes over a row that is the same element as before.
function makeRow(section: string, field: string, state: string, labels: Labels, row: Omit<CatalogRowProps, "id">): Row {
  const { value, note, entry, meaning } = row;
  const attention = entry.attention ? "attention yes" : "";
  const names = [state, ...Object.values(labels)];
  const words = [section, value, note, entry.tone, entry.phase, attention, meaning, ...names];
  const id = `${field}-${state}`;
  return {
    id,
    names,
    text: words.join(" ").toLowerCase(),
    labels,
    element: <CatalogRow key={state} id={id} {...row} />,
  };
}

const labelsOf = (field: Field, state: string): Labels =>
  Object.fromEntries(languages.map((locale) => [locale.lang, describeState(field, state, { locale }).label]));

const serverSections: readonly Section[] = fields.map(({ id, title, key }) => {
  const meanings: Readonly<Record<string, string>> = serverMeanings[id];
  const rows = statesOf(id).map(([state, entry]) =>
    makeRow(title, id, state, labelsOf(serverFields[id], state), {
      value: serverValueOf(id, state, entry),
      note: entry.droppedIn ? `dropped in ${entry.droppedIn}` : "",
      badge: <FieldBadge field={id} value={inputFor(state)} size="sm" />,
      entry,
      meaning: meanings[state] ?? "",
    }),
  );
  return { id, service: "servers", title, keys: [key], rows };
});

function serverValueOf(field: string, state: string, { code }: StateEntry): string {
  if (code !== undefined) return `${code} ${state}`;
  if (state === "unknown") return "anything else";
  return field === "task" && state === "none" ? "null" : state;
}

const names = new Map(choices);

const serviceSections: readonly Section[] = serviceFields.map((shown) => {
  const { field, service, title: fieldTitle } = shown;
  const title = `${names.get(service) ?? service}: ${fieldTitle}`;
  const rows = Object.entries(field.states).map(([state, entry]) =>
    makeRow(title, field.id, state, labelsOf(field, state), {
      value: apiValueOf(field, state),
      note: noteOf(field, state),
      badge: badgeOf(shown, state),
      entry,
      meaning: meaningOf(field.id, state),
    }),
  );
  return { id: field.id, service, title, keys: field.keys, rows };
});

/** Every field of servers and services. */
export const sections: readonly Section[] = [...serverSections, ...serviceSections];
