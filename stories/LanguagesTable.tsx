import type { Locale, Resource } from "../src/index.ts";
import { ApiName } from "./ApiName.tsx";
import { languages, nameOf } from "./languages.ts";
import { inputFor, labelOf, ResourceBadge, resources, statesOf } from "./resources.tsx";
import { Table } from "./Table.tsx";

const columns = ["State", ...languages.map((language) => `${nameOf(language)}, ${language.lang}`)];

/** Every state in every language, one table a resource. Says which states share a label. */
export function LanguagesTable() {
  return (
    <main className="gallery">
      <h1>Locales</h1>
      <p>
        Every label in every language. Where two states of one resource have the same label, a note below it names the
        others: a reader cannot tell them apart by their words.
      </p>
      {resources.map(({ id, title }) => (
        <Table key={id} caption={title} columns={columns}>
          <tbody>
            {statesOf(id).map(([state]) => (
              <tr key={state}>
                <th scope="row">
                  <ApiName name={state} />
                </th>
                {languages.map((locale) => (
                  <td key={locale.lang}>
                    <ResourceBadge resource={id} value={inputFor(state)} locale={locale} />
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

/** The other states of the resource that carry the same label. */
function statesWithLabelOf(locale: Locale, resource: Resource, state: string): readonly string[] {
  const label = labelOf(locale, resource, state);
  return statesOf(resource)
    .map(([other]) => other)
    .filter((other) => other !== state && labelOf(locale, resource, other) === label);
}
