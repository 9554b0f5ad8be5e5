import type { Field } from "../../src/entries/services.ts";
import { fieldBadges, resourceBadges } from "../../tools/badges.ts";
import type { ShownField } from "../fields.tsx";
import { StateRow, stateColumns } from "../StateRow.tsx";
import { Table } from "../Table.tsx";

/** How to write the badge of a field or, if it has none, those of the resources that it belongs to. */
function markupOf(field: Field): string {
  const own = fieldBadges.filter((badge) => badge.field === field);
  const whole = resourceBadges.filter(({ summarize }) => summarize.fields.includes(field));
  return (own.length > 0 ? own : whole).map(({ name, prop }) => `<${name} ${prop}>`).join(", ");
}

/** Every state of a field. The badge has the label, in the toolbar's language. */
export const FieldTable = ({ shown }: { readonly shown: ShownField }) => (
  <Table
    className="gallery-states"
    caption={`${markupOf(shown.field)} for ${shown.field.keys.join(" or ")}`}
    columns={stateColumns}
  >
    <tbody>
      {shown.states.map((state) => (
        <StateRow key={state.name} shown={shown} state={state} />
      ))}
    </tbody>
  </Table>
);
