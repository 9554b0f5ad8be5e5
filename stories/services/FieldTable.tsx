import { CatalogRow, stateColumns } from "../CatalogRow.tsx";
import { Table } from "../Table.tsx";
import { apiValueOf, badgeOf, meaningOf, noteOf, type ShownField } from "./serviceFields.tsx";

/** Every state of a field. The badge has the label, in the toolbar's language. */
export const FieldTable = ({ shown }: { readonly shown: ShownField }) => {
  const { field, markup } = shown;
  return (
    <Table className="gallery-states" caption={`${markup} for ${field.keys.join(" or ")}`} columns={stateColumns}>
      <tbody>
        {Object.entries(field.states).map(([state, entry]) => (
          <CatalogRow
            key={state}
            value={apiValueOf(field, state)}
            note={noteOf(field, state)}
            badge={badgeOf(shown, state)}
            entry={entry}
            meaning={meaningOf(field.id, state)}
          />
        ))}
      </tbody>
    </Table>
  );
};
