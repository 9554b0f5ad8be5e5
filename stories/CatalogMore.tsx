import { describeState, type Field } from "../src/entries/states.ts";
import { languages, nameOf } from "./languages.ts";
import { stateColumns } from "./StateRow.tsx";

interface CatalogMoreProps {
  readonly field: Field;
  readonly state: string;
}

/** The row below the state that the address names: what it is called in each language. */
export const CatalogMore = ({ field, state }: CatalogMoreProps) => (
  <tr className="gallery-found">
    <td colSpan={stateColumns.length}>
      <dl className="gallery-words">
        {languages.map((locale) => (
          <div key={locale.lang}>
            <dt>{nameOf(locale)}</dt>
            <dd lang={locale.lang} dir="auto">
              {describeState(field, state, { locale }).label}
            </dd>
          </div>
        ))}
      </dl>
    </td>
  </tr>
);
