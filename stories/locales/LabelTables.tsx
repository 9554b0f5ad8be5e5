import type { Locale } from "../../src/entries/index.ts";
import { ApiName } from "../ApiName.tsx";
import { allFields } from "../fields.tsx";
import { nameOf } from "../languages.ts";
import { RowsTable } from "../RowsTable.tsx";
import { hasWords } from "../SearchField.tsx";
import type { ShownState } from "../states.ts";
import { LabelCell } from "./LabelCell.tsx";
import { wordsFor } from "./words.ts";

interface LabelTablesProps {
  readonly locales: readonly Locale[];
  /** The part of the package, or `all`. */
  readonly part: string;
  readonly search: string;
  /** Whether to show the meanings in the languages that have them. */
  readonly explained: boolean;
}

/** Every state side by side in some languages: a table for each field, of the states that are searched for. */
export function LabelTables({ locales, part, search, explained }: LabelTablesProps) {
  const tables = allFields
    .filter((shown) => part === "all" || shown.part === part)
    .map((shown) => {
      const { field, fullTitle } = shown;
      const states = shown.states.filter(({ name, meaning }) => {
        const labels = locales.map(({ lang }) => wordsFor("locales", lang, field, name));
        return hasWords([fullTitle, name, field.words[name], meaning, ...labels].join(" "), search);
      });
      return { shown, states };
    })
    .filter(({ states }) => states.length > 0);
  if (tables.length === 0) return <p>No label has these words. The search looks in the languages that are picked.</p>;
  return tables.map(({ shown, states }) => (
    <RowsTable
      key={shown.field.id}
      caption={shown.fullTitle}
      columns={[
        { title: "State", cell: ({ name }) => <ApiName name={name} /> },
        { title: "Meaning", className: "gallery-wide", cell: ({ meaning }) => meaning },
        ...locales.map((locale) => ({
          title: nameOf(locale),
          cell: (state: ShownState) => <LabelCell locale={locale} shown={shown} state={state} explained={explained} />,
        })),
      ]}
      rows={states}
      keyOf={({ name }) => name}
    />
  ));
}
