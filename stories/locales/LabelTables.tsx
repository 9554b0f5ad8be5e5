import type { Locale } from "../../src/entries/index.ts";
import { ApiName } from "../ApiName.tsx";
import { allFields } from "../fields.tsx";
import { nameOf } from "../languages.ts";
import { hasWords } from "../SearchField.tsx";
import { Table } from "../Table.tsx";
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
    <Table
      key={shown.field.id}
      caption={shown.fullTitle}
      columns={["State", "Meaning", ...locales.map(nameOf)]}
      className="gallery-stacked"
    >
      <tbody>
        {states.map((state) => (
          <tr key={state.name}>
            <th scope="row">
              <ApiName name={state.name} />
            </th>
            <td className="gallery-wide">{state.meaning}</td>
            {locales.map((locale) => (
              <LabelCell key={locale.lang} locale={locale} shown={shown} state={state} explained={explained} />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  ));
}
