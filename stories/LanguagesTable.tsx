import type { Locale, ServerField } from "../src/index.ts";
import { ApiName } from "./ApiName.tsx";
import { FieldBadge, fields, inputFor, labelOf, statesOf } from "./fields.tsx";
import { languages, nameOf } from "./languages.ts";
import { Table } from "./Table.tsx";

const columns = ["State", ...languages.map((language) => `${nameOf(language)}, ${language.lang}`)];

/** Every state in every language, one table per field. Notes which states share a label. */
export function LanguagesTable() {
  return (
    <main className="gallery">
      <h1>Locales</h1>
      <p>
        Every label in every language. If several states of a field have the same label, a note below it names the other
        states: readers can&rsquo;t tell them apart by the label.
      </p>
      {fields.map(({ id, title }) => (
        <Table key={id} caption={title} columns={columns}>
          <tbody>
            {statesOf(id).map(([state]) => (
              <tr key={state}>
                <th scope="row">
                  <ApiName name={state} />
                </th>
                {languages.map((locale) => (
                  <td key={locale.lang}>
                    <FieldBadge field={id} value={inputFor(state)} locale={locale} />
                    <SharedWith states={statesWithLabelOf(locale, id, state)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </main>
  );
}

function SharedWith({ states }: { readonly states: readonly string[] }) {
  return states.length > 0 && <div className="gallery-note">same as {states.join(", ")}</div>;
}

/** The other states of the field with the same label. */
function statesWithLabelOf(locale: Locale, field: ServerField, state: string): readonly string[] {
  const label = labelOf(locale, field, state);
  return statesOf(field)
    .map(([other]) => other)
    .filter((other) => other !== state && labelOf(locale, field, other) === label);
}
